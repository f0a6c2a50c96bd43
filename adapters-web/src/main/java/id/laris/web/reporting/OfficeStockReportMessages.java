package id.laris.web.reporting;

import id.laris.application.reporting.ShowStockReport.Show;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the stock report says, in Indonesian. English: {@code messages/officeStockReport_en.properties}. */
@MessageBundle("officeStockReport")
public interface OfficeStockReportMessages {
    @Message("Laporan stok")
    String title();

    @Message("Nilai di rak, cukup untuk berapa hari, apa yang tidak bergerak, dan kelas ABC/XYZ setiap varian.")
    String about();

    @Message(
            "{#when s}{#is ALL}Semua{#is DEAD}Tidak bergerak{#is CLASS_A}Kelas A{#is CLASS_B}Kelas B{#is CLASS_C}Kelas C{/when}")
    String show(Show s);

    @Message("Yang ditampilkan")
    String show_label();

    @Message("Cari SKU atau nama")
    String find();

    @Message("Tidak terjual selama (hari)")
    String dead_days();

    @Message("Varian")
    String variant();

    @Message("Di rak")
    String on_hand();

    @Message("Dipesan")
    String reserved();

    @Message("Nilai")
    String value();

    @Message("Terjual 8 minggu")
    String sold();

    @Message("Cukup untuk")
    String cover();

    @Message("{days} hari")
    String days(String days);

    @Message("Kelas")
    String cls();

    @Message("tidak bergerak")
    String dead();

    @Message("Nilai yang tidak bergerak")
    String dead_value();

    @Message("Harga pokok belum diketahui")
    String cost_unknown();

    @Message("belum diketahui")
    String unknown();

    @Message("Tidak ada varian seperti itu.")
    String none();

    @Message("Arti kelas")
    String legend();

    @Message("A: varian yang bersama-sama membawa 80 % penjualan bersih 365 hari terakhir; B: sampai 95 %; C: sisanya.")
    String legend_abc();

    @Message(
            "X: permintaan per minggu tetap; Y: berubah-ubah; Z: tidak teratur. Minggu tanpa stok tidak dihitung; tanpa huruf berarti minggunya belum cukup.")
    String legend_xyz();

    @Message(
            "Cukup untuk: buah yang belum dipesan dibagi ramalan empat minggu, atau penjualan delapan minggu bila belum ada ramalan.")
    String legend_cover();

    @Message("Jumlah hari harus 1 sampai 3.659.")
    String wrong_days();
}
