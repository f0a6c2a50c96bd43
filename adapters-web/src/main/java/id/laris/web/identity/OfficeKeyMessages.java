package id.laris.web.identity;

import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.Permission;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of keys say, in Indonesian. English: {@code messages/officeKey_en.properties}. */
@MessageBundle("officeKey")
public interface OfficeKeyMessages {
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
            "{#when p}{#is VIEW_ORDERS}Melihat pesanan{#is SELL}Membuat pesanan{#is PROCESS_ORDERS}Mengemas dan mengirim{#is CANCEL_ORDERS}Membatalkan pesanan{#is CONFIRM_PAYMENTS}Mencatat pembayaran{#is REFUND_PAYMENTS}Mengembalikan dana{#is GRANT_TERMS}Memberi tempo{#is REVIEW_RISK}Memeriksa risiko{#is MANAGE_CREDIT}Mengurus saldo toko{#is EDIT_CATALOGUE}Mengubah katalog{#is VIEW_STOCK}Melihat stok{#is ADJUST_STOCK}Menyesuaikan stok{#is BUY}Membeli dari pemasok{#is VIEW_MESSAGES}Membaca pesan{#is VIEW_CUSTOMERS}Melihat pelanggan{#is REVEAL_PERSONAL_DATA}Membuka data pribadi{#is EXPORT_PERSONAL_DATA}Mengekspor data pribadi{#is MANAGE_PRIVACY}Mengurus privasi{#is MANAGE_TAX}Mengatur pajak{#is MANAGE_WEBHOOKS}Mengurus webhook{#is VIEW_AUDIT}Membaca jejak audit{#is MANAGE_STAFF}Mengurus staf{#is MANAGE_ROLES}Mengatur peran{#is ROTATE_KEYS}Mengganti kunci enkripsi{#is MANAGE_EVENTS}Mengurus kejadian{#is MANAGE_KEYS}Mengurus kunci{#is VIEW_REPORTS}Melihat laporan{#is RUN_JOBS}Pekerjaan otomatis{#is MANAGE_WAREHOUSES}Mengatur gudang{/when}")
    String permission(Permission p);

    @Message("Kunci")
    String key();

    @Message("Dibuat {day} oleh {maker}")
    String made_by(String day, String maker);

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

    @Message(
            "{#when a}{#is ORDERS}Pesanan{#is PAYMENTS}Pembayaran{#is GOODS}Katalog dan stok{#is CUSTOMERS}Pelanggan{#is SHOP}Toko{#is PEOPLE}Orang dan kunci{#is ITSELF}Otomatis{/when}")
    String area(Permission.Area a);

    @Message(
            "{#when s}{#is VALID}Berlaku{#is ENDS_SOON}Segera berakhir{#is EXPIRED}Berakhir{#is REVOKED}Dicabut{/when}")
    String standing(ApiKey.Standing s);

    @Message("Cari nama atau awal kunci")
    String search();

    @Message("Semua keadaan")
    String any_standing();

    @Message("Tidak ada kunci yang cocok.")
    String none_found();

    @Message("Batas")
    String limits();

    @Message("Dipakai terakhir")
    String used_last();

    @Message("Belum pernah")
    String never_used();

    @Message("dari {address}")
    String from_address(String address);

    @Message("sampai {day}")
    String until(String day);

    @Message("{n} permintaan per menit")
    String pace(String n);

    @Message("Tanpa batas waktu dan jaringan")
    String no_limits();

    @Message("Ubah kunci")
    String change();

    @Message("Simpan")
    String save();

    @Message("Berlaku sampai")
    String end();

    @Message("Hari terakhir kunci diterima. Kosongkan untuk tanpa akhir.")
    String end_hint();

    @Message("Jaringan yang boleh memakainya")
    String networks();

    @Message("Satu alamat atau jaringan per baris, misalnya 203.0.113.0/24. Kosongkan untuk dari mana saja.")
    String networks_hint();

    @Message("Permintaan per menit")
    String most();

    @Message("Kosongkan untuk sebanyak kunci lain.")
    String most_hint();

    @Message("{n} kunci segera berakhir. Perpanjang, atau ganti sebelum programnya ditolak.")
    String ending(int n);
}
