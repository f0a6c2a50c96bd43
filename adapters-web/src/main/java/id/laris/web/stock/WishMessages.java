package id.laris.web.stock;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Waiting for goods that are sold out, in Indonesian. English: {@code messages/wish_en.properties}. */
@MessageBundle("wish")
public interface WishMessages {
    @Message("Beri tahu saya kalau ada lagi")
    String tell_me();

    @Message("Satu e-mail begitu pilihan ini ada lagi. Tidak dipakai untuk hal lain.")
    String tell_me_help();

    @Message("E-mail")
    String email();

    @Message("Tulis alamat e-mail seperti nama@contoh.id.")
    String wrong_email();

    @Message("Lihat e-mailmu")
    String asked();

    @Message(
            "Kami menulis ke {email}. Tekan tombol di surat itu supaya kami tahu alamatnya milikmu; kalau kamu sudah menunggu pilihan ini, tidak ada surat baru.")
    String asked_help(String email);

    @Message("Kami kabari")
    String promised();

    @Message("Begitu pilihan ini ada lagi, kamu dapat e-mail. Yang kamu tunggu ada di halaman wishlist.")
    String promised_help();

    @Message("Kembali ke barangnya")
    String to_goods();

    @Message("Kabari saya kalau {goods} ada lagi")
    String confirm(String goods);

    @Message("Satu e-mail, lalu selesai.")
    String confirm_help();

    @Message("Ya, kabari saya")
    String confirm_yes();

    @Message("Tercatat")
    String confirmed();

    @Message("Kami menulis begitu barangnya ada lagi, sesuai urutan.")
    String confirmed_help();

    @Message("Berhenti dikabari tentang {goods}?")
    String stop(String goods);

    @Message("Berhenti dikabari")
    String stop_yes();

    @Message("Sudah berhenti")
    String stopped();

    @Message("Kami tidak menulis lagi tentang barang ini, dan alamatmu sudah dihapus dari daftarnya.")
    String stopped_help();

    @Message("Tautan ini tidak berlaku lagi")
    String stale();

    @Message("Mungkin kamu sudah berhenti, sudah dikabari, atau barangnya tidak dijual lagi.")
    String stale_help();

    @Message("Ke beranda")
    String home();

    @Message("Pilihan ini sudah ada lagi. Langsung masukkan ke keranjang.")
    String still_available();

    @Message("Yang kamu tunggu")
    String waiting_for();

    @Message("Kami kirim e-mail begitu ada lagi.")
    String waiting_for_help();

    @Message("{count} orang menunggu")
    String people(long count);
}
