package id.laris.web.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read about their data and what they agree to, in Indonesian. English: {@code messages/privacy_en.properties}. */
@MessageBundle("privacy")
public interface PrivacyMessages {
    @Message("Yang kamu setujui")
    String consents();

    @Message("Semuanya boleh tidak. Belanja tetap berjalan tanpa satu pun, dan pilihanmu bisa diubah kapan saja.")
    String consents_help();

    @Message("Kirimi aku kabar barang baru dan potongan harga lewat e-mail.")
    String marketing_email();

    @Message("Kirimi aku kabar barang baru dan potongan harga lewat WhatsApp.")
    String marketing_wa();

    @Message("Hitung kunjunganku, supaya toko tahu halaman mana yang perlu dibenahi.")
    String analytics();

    @Message("Sarankan barang menurut yang kulihat dan kubeli.")
    String personalisation();

    @Message("Data untuk pesananmu tidak perlu persetujuan: tanpa itu barang tidak bisa dijual dan dikirim.")
    String order_basis();

    @Message("Simpan pilihan")
    String save();

    @Message("Riwayat persetujuan")
    String history();

    @Message("{#when action}{#is 'GRANT'}Disetujui{#else}Dicabut{/when}")
    String history_line(String action);

    @Message(
            "{#when code}{#is 'ORDER'}Pesanan{#is 'MARKETING_EMAIL'}Kabar lewat e-mail{#is 'MARKETING_WA'}Kabar lewat WhatsApp{#is 'ANALYTICS'}Hitungan kunjungan{#else}Saran barang{/when}")
    String purpose(String code);

    @Message("Pemberitahuan privasi versi {version}")
    String notice_version(String version);

    @Message("Baca pemberitahuan privasi")
    String read_notice();

    @Message("Salinan datamu")
    String export();

    @Message(
            "Semua yang kami simpan tentangmu dalam satu berkas JSON: profil, alamat, pesanan, pembayaran, kiriman, persetujuan, dan perangkat. Berkas itu bisa diunduh sekali, dalam 24 jam setelah siap.")
    String export_help();

    @Message("Minta salinan")
    String export_ask();

    @Message("Salinanmu sedang disiapkan. Buka halaman ini lagi sebentar lagi.")
    String export_waiting();

    @Message("Salinanmu siap, sampai {until}. Berkas ini hanya bisa diunduh sekali.")
    String export_ready(String until);

    @Message("Unduh")
    String export_take();

    @Message("Tangguhkan pemrosesan")
    String suspend();

    @Message(
            "Datamu tetap disimpan, tetapi tidak dipakai untuk apa pun selain pesanan yang sedang berjalan: tanpa kabar, tanpa saran, tanpa ukuran yang dipilihkan.")
    String suspend_help();

    @Message("Pemrosesan datamu sedang ditangguhkan.")
    String suspended_now();

    @Message("Lanjutkan pemrosesan")
    String resume();

    @Message("Hapus akun dan datamu")
    String erase();

    @Message(
            "Profil, alamat, wishlist, keranjang, isi pesan, dan sesi dihapus untuk selamanya. Pesanan tetap dicatat tanpa namamu, karena hukum pajak memintanya. Ini tidak bisa dibatalkan.")
    String erase_help();

    @Message("Kata sandi, untuk memastikan ini kamu")
    String erase_password();

    @Message("Hapus untuk selamanya")
    String erase_yes();

    @Message("Kata sandi salah. Periksa lagi; setelah lima kali, tunggu seperempat jam.")
    String wrong_password();

    @Message(
            "{#when why}{#is 'open-orders'}Permintaanmu tercatat. Akun dihapus begitu pesanan yang sedang berjalan selesai.{#is 'open-disputes'}Permintaanmu tercatat. Akun dihapus begitu sengketa pembayaranmu selesai.{#else}Permintaanmu tercatat. Akun dihapus begitu pengembalian uangmu selesai.{/when}")
    String postponed(String why);

    @Message("Batalkan permintaan")
    String withdraw();

    @Message("Permintaanmu")
    String requests();

    @Message("{#when kind}{#is 'EXPORT'}Salinan data{#else}Penghapusan{/when}")
    String request_kind(String kind);

    @Message(
            "{#when state}{#is 'OPEN'}Diproses{#is 'POSTPONED'}Ditunda{#is 'DONE'}Selesai{#is 'REFUSED'}Ditolak{#else}Dibatalkan{/when}")
    String request_state(String state);

    @Message("Dijawab paling lambat")
    String due();

    @Message("Akunmu sudah dihapus")
    String erased_title();

    @Message(
            "Datamu tidak lagi kami simpan, selain catatan penjualan tanpa namamu. Terima kasih pernah berbelanja di sini.")
    String erased_help();
}
