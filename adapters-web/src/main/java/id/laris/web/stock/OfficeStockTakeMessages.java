package id.laris.web.stock;

import id.laris.domain.stock.StockTake;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about stock takes say, in Indonesian. English: {@code messages/officeStockTake_en.properties}. */
@MessageBundle("officeStockTake")
public interface OfficeStockTakeMessages {
    @Message("Stok opname")
    String takes();

    @Message(
            "Hitung tanpa melihat catatan. Yang berbeda dihitung sekali lagi, lalu disetujui dan dibukukan. Toko tetap berjualan.")
    String help();

    @Message("Belum ada stok opname")
    String none();

    @Message("Mulai dengan satu rak: lebih cepat selesai dan lebih teliti.")
    String none_help();

    @Message("Nomor")
    String number();

    @Message("Yang dihitung")
    String title();

    @Message("Gudang")
    String warehouse();

    @Message("Mulai")
    String started();

    @Message("Oleh")
    String by();

    @Message("Keadaan")
    String state_title();

    @Message("{#when s}{#is COUNTING}Dihitung{#is POSTED}Dibukukan{#is CALLED_OFF}Dibatalkan{/when}")
    String state(StockTake.State s);

    @Message("Mulai stok opname")
    String start();

    @Message("Misalnya: Rak A, akhir bulan")
    String title_hint();

    @Message("Awal kode rak")
    String bins();

    @Message("Kosongkan untuk seluruh gudang.")
    String bins_hint();

    @Message("Hanya SKU ini")
    String only();

    @Message("Satu baris satu SKU. Kosongkan untuk semua isi rak.")
    String only_hint();

    @Message("{done} dari {all} sudah dihitung")
    String progress(int done, int all);

    @Message("Hitungan pertama")
    String first_round();

    @Message("Hitungan kedua")
    String second_round();

    @Message("Hitungan ini berbeda dari catatan. Hitung sekali lagi, sebaiknya oleh orang lain.")
    String second_help();

    @Message("Tanpa rak")
    String no_bin();

    @Message("SKU")
    String sku();

    @Message("Rak")
    String bin();

    @Message("Ada berapa")
    String how_many();

    @Message("Atau pindai di sini")
    String scan();

    @Message(
            "Satu baris satu SKU, lalu jumlahnya; tanpa jumlah berarti satu buah. Barang yang tidak ada di daftar ikut dihitung.")
    String scan_hint();

    @Message("Simpan hitungan")
    String save();

    @Message("Unduh lembar hitung")
    String sheet();

    @Message("Semua sudah dihitung. Menunggu persetujuan.")
    String all_counted();

    @Message("Hasil")
    String result();

    @Message("Menurut catatan")
    String book();

    @Message("Pertama")
    String first();

    @Message("Kedua")
    String second();

    @Message("Selisih")
    String difference();

    @Message("Setujui dan bukukan")
    String approve();

    @Message("Selisihnya ditulis ke buku stok dan tidak bisa ditarik.")
    String approve_help();

    @Message("Batalkan")
    String call_off();

    @Message("Tidak ada yang dibukukan.")
    String call_off_help();

    @Message("Dihitung oleh")
    String counters();
}
