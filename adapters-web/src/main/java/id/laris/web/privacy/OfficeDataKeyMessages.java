package id.laris.web.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of data keys says, in Indonesian. English: {@code messages/officeDataKey_en.properties}. */
@MessageBundle("officeDataKey")
public interface OfficeDataKeyMessages {
    @Message("Kunci data pribadi")
    String keys();

    @Message(
            "Nama, e-mail, telepon, dan alamat disimpan tersandi. Mengganti kunci menyandikan ulang semuanya di latar belakang, sementara toko tetap berjualan; kunci lama dihapus setelah selesai.")
    String help();

    @Message(
            "Kunci utama ada di luar basis data (LARIS_KEY_FILE). Simpan salinannya terpisah: tanpa kunci itu data pribadi tidak bisa dibaca lagi.")
    String backup();

    @Message("Ganti kunci")
    String rotate();

    @Message("Ganti kunci data pribadi sekarang? Toko tetap berjualan.")
    String rotate_sure();

    @Message("Dimulai")
    String begun();

    @Message("Baris disandikan ulang")
    String resealed();

    @Message("Keadaan")
    String state_of();

    @Message("Selesai")
    String finished();

    @Message("Berjalan: putaran {pass}, tabel {table}")
    String running(int pass, String table);

    @Message("Menunggu semua server mengenal kunci baru")
    String waiting();

    @Message("Kunci belum pernah diganti.")
    String none();
}
