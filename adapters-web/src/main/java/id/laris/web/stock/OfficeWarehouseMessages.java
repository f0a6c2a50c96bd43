package id.laris.web.stock;

import id.laris.domain.stock.SourcingChoice;
import id.laris.domain.stock.SourcingStrategy;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about warehouses and bins say, in Indonesian. English: {@code messages/officeWarehouse_en.properties}. */
@MessageBundle("officeWarehouse")
public interface OfficeWarehouseMessages {
    @Message("Gudang")
    String warehouses();

    @Message("Gudang")
    String warehouse();

    @Message("Nama")
    String name();

    @Message("Kode")
    String code();

    @Message("2 sampai 10 huruf besar atau angka, misalnya SBY. Tidak bisa diganti nanti.")
    String code_hint();

    @Message("Prioritas")
    String priority();

    @Message("Angka kecil mengirim lebih dulu")
    String priority_hint();

    @Message("Jalan")
    String street();

    @Message("Kabupaten atau kota")
    String place();

    @Message("Pilih")
    String choose();

    @Message("Aktif")
    String active();

    @Message(
            "Gudang yang tidak aktif tidak mendapat pesanan baru. Tidak bisa dinonaktifkan selama masih menahan barang untuk pesanan.")
    String active_help();

    @Message("Boleh diambil di sini")
    String pick_up();

    @Message("Pelanggan boleh mengambil pesanannya di gudang ini.")
    String pick_up_help();

    @Message("Daya tampung (buah)")
    String capacity();

    @Message(
            "Saran pembelian tidak mengisi gudang lebih dari ini: isi gudang, yang akan datang, dan yang disarankan. Kosongkan bila tidak dibatasi.")
    String capacity_help();

    @Message("Ambil sendiri")
    String pick_up_short();

    @Message("Jam buka")
    String hours();

    @Message("Kosongkan untuk hari tutup.")
    String hours_help();

    @Message("Melayani")
    String zones();

    @Message("Tidak memilih apa pun berarti melayani seluruh Indonesia.")
    String zones_help();

    @Message("Pilih provinsi")
    String provinces();

    @Message("Kode kabupaten atau kota")
    String regencies();

    @Message("Seluruh Indonesia")
    String everywhere();

    @Message("Keadaan")
    String state();

    @Message("Aktif")
    String is_active();

    @Message("Tidak aktif")
    String is_closed();

    @Message("Tambah gudang")
    String open_one();

    @Message("Data gudang")
    String data();

    @Message("Rak")
    String bins();

    @Message("Rak")
    String bin();

    @Message("SKU")
    String skus();

    @Message("Urut jalan; berapa SKU yang tempatnya di sana.")
    String bins_filled();

    @Message("Gudang ini belum memakai rak. Daftar ambil diurutkan menurut SKU.")
    String bins_none();

    @Message("Semua rak, urut jalan")
    String walk();

    @Message("Satu kode satu baris, misalnya A-01-3. Urutan baris adalah urutan jalan.")
    String walk_help();

    @Message("Tempat banyak SKU sekaligus")
    String homes_file();

    @Message("CSV dengan judul kolom, lalu SKU dan rak setiap baris. Rak kosong menghapus tempatnya.")
    String homes_file_help();

    @Message("Berkas CSV")
    String file();

    @Message("Pilih berkasnya dulu.")
    String no_file();

    @Message("Coba dulu, jangan ubah apa-apa")
    String try_first();

    @Message("Kirim berkas")
    String send_file();

    @Message("Baris yang salah")
    String mistakes();

    @Message("Salah")
    String mistake();

    @Message("Baris")
    String line();

    @Message("Tempat di rak")
    String home();

    @Message("Belum ada")
    String no_home();

    @Message("Taruh di rak")
    String put_away();

    @Message("Pindai atau tulis rak")
    String scan_bin();

    @Message("Pindai atau tulis SKU")
    String scan_sku();

    @Message("Mulai")
    String begin();

    @Message("Taruh di sini")
    String put_here();

    @Message("Rak lain")
    String other_bin();

    @Message("{count} wilayah")
    String zone_count(int count);

    @Message("Akan mengubah {changed} SKU; {same} sudah di tempatnya.")
    String would_change(int changed, int same);

    @Message("{changed} SKU diubah; {same} sudah di tempatnya.")
    String did_change(int changed, int same);

    @Message(
            "{#switch code}{#case 'sku-not-found'}SKU tidak dikenal{#case 'bin-not-found'}rak tidak ada di gudang ini{#case 'invalid-bin'}bukan kode rak{#else}tidak dapat dibaca{/switch}")
    String why(String code);

    @Message("Gudang pengirim dipilih")
    String sourcing();

    @Message(
            "{#when s}{#is NEAREST}Yang terdekat{#is FEWEST_PARCELS}Paket paling sedikit{#is PRIORITY}Menurut prioritas{/when}")
    String strategy(SourcingStrategy s);

    @Message(
            "{#when s}{#is NEAREST}Gudang terdekat mengirim semua yang ada padanya, sisanya gudang berikutnya.{#is FEWEST_PARCELS}Sesedikit mungkin gudang yang bersama-sama punya semuanya.{#is PRIORITY}Gudang berprioritas pertama mengirim semua yang ada padanya, sisanya berikutnya.{/when}")
    String strategy_help(SourcingStrategy s);

    @Message("Dikirim dari")
    String ships_from();

    @Message(
            "{#when why}{#is NEAREST}terdekat{#is ALONE}punya semuanya{#is FEWEST}paket paling sedikit{#is PRIORITY}prioritas pertama{#is REMAINDER}sisa {pieces}{#is CHOSEN}dipilih staf{/when}")
    String why_there(SourcingChoice.Why why, int pieces);

    @Message("{pieces} × {sku} tidak ditemukan waktu diambil ({wave})")
    String not_found(int pieces, String sku, String wave);

    @Message("Kirim dari gudang lain")
    String source_anew();

    @Message(
            "Barang yang ditahan dipindah ke gudang itu dalam satu langkah; yang tidak ada di sana tetap dari gudang lain.")
    String source_anew_help();
}
