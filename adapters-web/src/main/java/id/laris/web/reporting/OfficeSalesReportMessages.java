package id.laris.web.reporting;

import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.reporting.BuyerGroup;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the sales report says, in Indonesian. English: {@code messages/officeSalesReport_en.properties}. */
@MessageBundle("officeSalesReport")
public interface OfficeSalesReportMessages {
    @Message("Laporan penjualan")
    String report();

    @Message(
            "Dijumlahkan dari buku penjualan: cocok dengan pesanan, retur, dan pengembalian dana sampai rupiah terakhir.")
    String about();

    @Message(
            "{#when by}{#is DAY}Per hari{#is WEEK}Per minggu{#is MONTH}Per bulan{#is PRODUCT}Per produk{#is SKU}Per varian{#is CATEGORY}Per kategori{#is METHOD}Per cara bayar{#is CHANNEL}Per jalur{#is GROUP}Per kelompok pembeli{#is PROVINCE}Per provinsi{#is REGENCY}Per kabupaten/kota{#is WAREHOUSE}Per gudang{/when}")
    String by(By by);

    @Message("Rincian")
    String by_label();

    @Message("Semua gudang")
    String all_warehouses();

    @Message("Gudang")
    String warehouse();

    @Message("Dari")
    String from();

    @Message("Sampai")
    String to();

    @Message("Pesanan")
    String orders();

    @Message("Buah")
    String pieces();

    @Message("Penjualan barang")
    String gross();

    @Message("Potongan")
    String discount();

    @Message("Ongkos kirim")
    String shipping();

    @Message("Pajak di dalamnya")
    String tax();

    @Message("Dikembalikan")
    String returned();

    @Message("Bersih")
    String net();

    @Message("Laba kotor")
    String margin();

    @Message("Rata-rata pesanan")
    String average();

    @Message("Masa sebelumnya")
    String before();

    @Message("Tahun sebelumnya")
    String year_before();

    @Message("naik {percent} %")
    String up(long percent);

    @Message("turun {percent} %")
    String down(long percent);

    @Message("sama")
    String level();

    @Message("belum ada")
    String nothing_before();

    @Message("Belum ada penjualan pada masa ini.")
    String none();

    @Message("tidak diketahui")
    String unknown();

    @Message("Tanggalnya tidak terbaca, atau masanya lebih dari sepuluh tahun.")
    String wrong_period();

    @Message("Ditampilkan {shown} dari {all}; unduh untuk semuanya.")
    String shown_of(String shown, String all);

    @Message("{shown} teratas ditampilkan; unduh untuk semuanya.")
    String first_shown(String shown);

    @Message("{#when g}{#is GUEST}Tamu{#is CUSTOMER}Pelanggan{#is ON_TERMS}Bayar tempo{/when}")
    String group(BuyerGroup g);

    @Message("Penjualan bersih {net} dari {orders} pesanan.")
    String sentence(String net, String orders);
}
