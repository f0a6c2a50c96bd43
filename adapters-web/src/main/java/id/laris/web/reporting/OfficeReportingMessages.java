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

    @Message("Penjualan 30 hari")
    String sales();

    @Message("{orders} pesanan, {total}. Hari paling ramai {day} dengan {best}.")
    String sales_sentence(String orders, String total, String day, String best);

    @Message("Belum ada penjualan dalam 30 hari terakhir.")
    String sales_none();

    @Message("Tujuh hari terakhir naik {percent} % dibanding tujuh hari sebelumnya.")
    String sales_up(int percent);

    @Message("Tujuh hari terakhir turun {percent} % dibanding tujuh hari sebelumnya.")
    String sales_down(int percent);

    @Message("Tujuh hari terakhir sama dengan tujuh hari sebelumnya.")
    String sales_level();

    @Message("Lihat sebagai tabel")
    String as_table();

    @Message("Tanggal")
    String day();

    @Message("Pesanan")
    String orders();

    @Message("Total")
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

    @Message("{figure} jt")
    String million(String figure);

    @Message("{figure} rb")
    String thousand(String figure);
}
