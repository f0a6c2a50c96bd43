package id.laris.web.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What today's screen says, in Indonesian. English: {@code messages/officeReporting_en.properties}. */
@MessageBundle("officeReporting")
public interface OfficeReportingMessages {
    @Message("Hari ini")
    String today();

    @Message("Pesanan perlu dikemas")
    String to_pack();

    @Message("Transfer menunggu dicocokkan")
    String to_match();

    @Message("Pengembalian dana")
    String to_refund();

    @Message("Varian hampir habis")
    String low();

    @Message("Kejadian gagal")
    String dead();

    @Message("Meja bersih: tidak ada pesanan yang perlu dikemas, dicocokkan, atau dikembalikan dananya.")
    String nothing_to_do();

    @Message("Penjualan")
    String sales();

    @Message("{orders} pesanan, {total} bersih. Paling ramai {day} dengan {best}.")
    String sales_sentence(String orders, String total, String day, String best);

    @Message("minggu {day}")
    String week_of(String day);

    @Message("Belum ada penjualan pada masa ini.")
    String sales_none();

    @Message("{count} hari")
    String last_days(int count);

    @Message("Bulan ini")
    String this_month();

    @Message("Tahun ini")
    String this_year();

    @Message("Masa")
    String span();

    @Message("Pilih masa dan gudang")
    String choose();

    @Message("{trend} dari masa sebelumnya")
    String than_before(String trend);

    @Message("{trend} dari tahun sebelumnya")
    String than_year_before(String trend);

    @Message("Target {month}")
    String target(String month);

    @Message("{percent} % tercapai: {net} dari {target}.")
    String target_reached(long percent, String net, String target);

    @Message("{percent} % bulan sudah lewat.")
    String month_gone(long percent);

    @Message("Belum ada target. Sudah masuk {net}.")
    String target_none(String net);

    @Message("Target sebulan (Rp)")
    String target_amount();

    @Message("Berlaku mulai bulan ini sampai diganti; kosong berarti tanpa target.")
    String target_hint();

    @Message("Simpan target")
    String target_save();

    @Message("Laporan lengkap")
    String full_report();

    @Message("Lihat sebagai tabel")
    String as_table();

    @Message("Waktu")
    String day();

    @Message("Pesanan")
    String orders();

    @Message("Bersih")
    String total();

    @Message("Terlaris")
    String best_sellers();

    @Message("Belum ada yang terjual.")
    String best_sellers_none();

    @Message("Produk")
    String product();

    @Message("Buah")
    String pieces();

    @Message("Hampir habis")
    String low_stock();

    @Message("Semua varian masih cukup.")
    String low_stock_none();

    @Message("sisa {pieces}")
    String left(int pieces);

    @Message("habis")
    String sold_out();

    @Message("Varian")
    String variant();

    @Message("Kejadian menunggu {since}. Kabar ke pembeli bisa terlambat.")
    String events_late(String since);

    @Message("{count} menit")
    String minutes(long count);
}
