package id.laris.web.identity;

import id.laris.domain.identity.Permission;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the sign-in page and the page of keys say, in Indonesian. English: {@code messages/officeIdentity_en.properties}. */
@MessageBundle("officeIdentity")
public interface OfficeIdentityMessages {
    @Message("Masuk")
    String sign_in();

    @Message("Untuk staf toko.")
    String for_staff();

    @Message("E-mail")
    String email();

    @Message("Kata sandi")
    String password();

    @Message("Kembali ke toko")
    String back_to_shop();

    @Message("E-mail atau kata sandi salah. Periksa keduanya, lalu coba lagi.")
    String wrong_credentials();

    @Message("Terlalu sering salah. Tunggu seperempat jam, lalu coba lagi.")
    String too_many_failures();

    @Message("Kunci API")
    String keys();

    @Message("Satu kunci untuk satu program yang bicara dengan toko ini. Kunci utuh hanya tampil sekali, saat dibuat.")
    String keys_help();

    @Message("Nama")
    String name();

    @Message("Program apa, milik siapa")
    String name_hint();

    @Message("Hak")
    String permissions();

    @Message(
            "{#when p}{#is VIEW_ORDERS}Melihat pesanan{#is SELL}Membuat pesanan{#is PROCESS_ORDERS}Mengemas dan mengirim{#is CANCEL_ORDERS}Membatalkan pesanan{#is CONFIRM_PAYMENTS}Mencatat pembayaran{#is REFUND_PAYMENTS}Mengembalikan dana{#is EDIT_CATALOGUE}Mengubah katalog{#is VIEW_STOCK}Melihat stok{#is ADJUST_STOCK}Menyesuaikan stok{#is VIEW_MESSAGES}Membaca pesan{#is VIEW_CUSTOMERS}Melihat pelanggan{#is REVEAL_PERSONAL_DATA}Membuka data pribadi{#is EXPORT_PERSONAL_DATA}Mengekspor data pribadi{#is MANAGE_PRIVACY}Mengurus privasi{#is VIEW_AUDIT}Membaca jejak audit{#is MANAGE_STAFF}Mengurus staf{#is MANAGE_ROLES}Mengatur peran{#is ROTATE_KEYS}Mengganti kunci enkripsi{#is MANAGE_EVENTS}Mengurus kejadian{#is MANAGE_KEYS}Mengurus kunci{#is VIEW_REPORTS}Melihat laporan{#is RUN_JOBS}Pekerjaan otomatis{/when}")
    String permission(Permission p);

    @Message("Kunci")
    String key();

    @Message("Dibuat")
    String made_at();

    @Message("Aktif")
    String active();

    @Message("Dicabut")
    String revoked();

    @Message("Cabut")
    String revoke();

    @Message("Cabut kunci {name}? Program yang memakainya langsung ditolak.")
    String revoke_sure(String name);

    @Message("Buat kunci")
    String issue();

    @Message("Kunci baru")
    String issued();

    @Message("Salin kunci untuk {name} sekarang. Setelah halaman ini ditutup, kunci tidak bisa dilihat lagi.")
    String issued_help(String name);

    @Message("Salin")
    String copy();

    @Message("Kunci disalin")
    String copied();

    @Message("Pilih paling tidak satu hak.")
    String no_permission();

    @Message("Belum ada kunci.")
    String no_keys();
}
