package id.laris.web.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the office reads about privacy, in Indonesian. English: {@code messages/officePrivacy_en.properties}. */
@MessageBundle("officePrivacy")
public interface OfficePrivacyMessages {
    @Message("Privasi")
    String title();

    @Message(
            "Permintaan pelanggan menurut UU PDP. Salinan dan penghapusan berjalan sendiri; di sini terlihat yang tertunda dan sisa waktunya. Batasnya 3 × 24 jam, tanpa jeda akhir pekan.")
    String help();

    @Message("Belum ada permintaan")
    String none();

    @Message("Permintaan salinan atau penghapusan data muncul di sini.")
    String none_help();

    @Message("Nomor")
    String number();

    @Message("Diterima")
    String received();

    @Message("Batas")
    String due();

    @Message("Permintaan")
    String kind_label();

    @Message("Keadaan")
    String state_label();

    @Message("{hours} jam lagi")
    String hours_left(long hours);

    @Message("Terlambat {hours} jam")
    String late(long hours);

    @Message(
            "{#when why}{#is 'open-orders'}Masih ada pesanan berjalan{#is 'open-refunds'}Masih ada uang yang harus dikembalikan{#else}{why}{/when}")
    String hindrance(String why);

    @Message("Berapa lama disimpan")
    String kept();

    @Message("Diatur dengan LARIS_RETENTION_…")
    String kept_help();

    @Message("Keranjang yang tidak disentuh")
    String kept_carts();

    @Message("Pemberitahuan mentah dari penyedia pembayaran")
    String kept_notices();

    @Message("Isi surat kepada pelanggan")
    String kept_messages();

    @Message("Alamat jaringan dan perangkat saat menyetujui")
    String kept_origins();

    @Message("{days} hari")
    String days(long days);

    @Message("Lebih lama")
    String older();
}
