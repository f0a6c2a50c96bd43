package id.laris.web.identity;

import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of roles say, in Indonesian. English: {@code messages/officeRole_en.properties}. */
@MessageBundle("officeRole")
public interface OfficeRoleMessages {
    @Message("Peran")
    String roles();

    @Message(
            "Peran menentukan apa yang boleh dilakukan staf. Perubahan langsung berlaku; pemegang perannya masuk lagi.")
    String roles_help();

    @Message(
            "{#if !r.builtIn}{r.title}{#else}{#when r.name}{#is 'OWNER'}Pemilik{#is 'MANAGER'}Manajer{#is 'WAREHOUSE'}Gudang{#is 'COURIER'}Kurir{#is 'SUPPORT'}Layanan pelanggan{/when}{/if}")
    String role(Role r);

    @Message(
            "{#when p}{#is VIEW_ORDERS}Membuka daftar pesanan dan setiap pesanan.{#is SELL}Membuat pesanan di toko atau lewat telepon.{#is PROCESS_ORDERS}Mengambil barang, mengemas, menyerahkan ke kurir, mencatat kiriman sampai.{#is CANCEL_ORDERS}Membatalkan pesanan yang belum dikirim.{#is CONFIRM_PAYMENTS}Mencocokkan transfer dan mencatat pembayaran.{#is REFUND_PAYMENTS}Mengembalikan uang kepada pembeli.{#is GRANT_TERMS}Mengizinkan pelanggan membayar tempo, dengan batas dan jangka waktunya.{#is REVIEW_RISK}Melepas atau menolak pesanan yang ditahan, dan mengurus daftar izin dan tolak.{#is MANAGE_CREDIT}Memberi dan menarik saldo toko pelanggan.{#is EDIT_CATALOGUE}Mengubah produk, harga, gambar, dan mengimpor katalog.{#is VIEW_STOCK}Melihat stok dan mutasinya di setiap gudang.{#is ADJUST_STOCK}Mencatat barang masuk, hitung ulang, dan pindah gudang.{#is BUY}Mengurus pemasok, daftar harga, dan pesanan pembelian; melihat harga pokok.{#is VIEW_MESSAGES}Membaca pesan yang dikirim ke pelanggan.{#is VIEW_CUSTOMERS}Mencari pelanggan dan melihat pesanannya; data pribadi tetap tersamar.{#is REVEAL_PERSONAL_DATA}Membuka alamat, telepon, dan e-mail satu pelanggan; setiap kali dicatat.{#is EXPORT_PERSONAL_DATA}Mengunduh data pribadi sebagai berkas; setiap kali dicatat.{#is MANAGE_PRIVACY}Mengurus persetujuan, penghapusan data, masa simpan, dan kejadian kebocoran.{#is VIEW_REPORTS}Melihat angka penjualan.{#is MANAGE_EVENTS}Mencoba lagi kejadian yang gagal diproses.{#is MANAGE_TAX}Menulis dan mengakhiri aturan pajak.{#is MANAGE_WEBHOOKS}Menentukan program luar mana yang diberi tahu apa yang terjadi di toko, dan mengirim ulang.{#is VIEW_AUDIT}Melihat siapa melakukan apa, dan memeriksa keutuhan catatannya.{#is MANAGE_KEYS}Membuat dan mencabut kunci API untuk program lain.{#is MANAGE_STAFF}Mengundang staf, memberi peran, menonaktifkan.{#is MANAGE_ROLES}Mengubah apa yang boleh dilakukan setiap peran.{#is ROTATE_KEYS}Mengganti kunci yang menyandi data pribadi.{#is RUN_JOBS}Pekerjaan toko sendiri.{#is MANAGE_WAREHOUSES}Membuka dan mengubah gudang, rak, dan cara memilih gudang pengirim.{/when}")
    String explained(Permission p);

    @Message("Hak")
    String right();

    @Message("{role}: {right}")
    String cell(String role, String right);

    @Message("{n} orang")
    String holders(int n);

    @Message(
            "Pemilik selalu boleh segalanya, supaya toko tidak pernah terkunci dari dalam. Hak yang tidak Anda miliki tidak dapat Anda berikan.")
    String fixed_help();

    @Message("Simpan perubahan")
    String save();

    @Message("Peran baru")
    String new_role();

    @Message("Nama peran")
    String title();

    @Message("Mulai dengan hak seperti")
    String like();

    @Message("Tanpa hak")
    String like_none();

    @Message("Buat peran")
    String add();

    @Message("Hapus")
    String remove();

    @Message("Hapus peran {role}?")
    String remove_sure(String role);
}
