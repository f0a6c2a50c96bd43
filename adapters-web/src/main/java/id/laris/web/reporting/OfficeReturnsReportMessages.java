package id.laris.web.reporting;

import id.laris.application.reporting.ShowReturnsReport.By;
import id.laris.domain.reporting.ReturnOutcome;
import id.laris.domain.returns.ReturnReason;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the report of returns says, in Indonesian. English: {@code messages/officeReturnsReport_en.properties}. */
@MessageBundle("officeReturnsReport")
public interface OfficeReturnsReportMessages {
    @Message("Laporan retur")
    String title();

    @Message("Berapa yang kembali dari yang terjual, mengapa, dalam keadaan apa, dan apa yang diberikan untuknya.")
    String about();

    @Message(
            "{#when by}{#is MONTH}Per bulan{#is PRODUCT}Per produk{#is SKU}Per varian{#is CATEGORY}Per kategori{#is WAREHOUSE}Per gudang{/when}")
    String by(By by);

    @Message("Terjual")
    String sold();

    @Message("Diminta kembali")
    String asked();

    @Message("Diretur")
    String returned();

    @Message("Tingkat retur")
    String rate();

    @Message("Tingkat retur sebelumnya")
    String rate_before();

    @Message("Dana kembali")
    String back();

    @Message("Alasan")
    String reasons();

    @Message(
            "{#when r}{#is DAMAGED}Rusak{#is WRONG_ITEM}Barang salah{#is NOT_AS_DESCRIBED}Tidak sesuai keterangan{#is WRONG_SIZE}Ukuran tidak pas{#is CHANGED_MIND}Berubah pikiran{#is NOT_TAKEN}Paket tidak diterima{/when}")
    String reason(ReturnReason r);

    @Message("Hasil")
    String outcomes();

    @Message(
            "{#when o}{#is OPEN}Masih berjalan{#is REFUNDED}Dana kembali{#is REPLACED}Ditukar{#is NOTHING}Selesai tanpa ganti{#is REJECTED}Ditolak{#is CANCELLED}Dibatalkan{/when}")
    String outcome(ReturnOutcome o);

    @Message("Keadaan saat tiba")
    String condition();

    @Message("Layak jual")
    String sellable();

    @Message("Rusak")
    String damaged();

    @Message("Tidak ada")
    String missing();

    @Message("Buah")
    String pieces();

    @Message("Retur")
    String returns();

    @Message("Bagian")
    String share();

    @Message("{share} %")
    String percent(String share);

    @Message("{returned} dari {sold} buah terjual diretur ({rate}).")
    String sentence(String returned, String sold, String rate);

    @Message("Tidak ada retur pada masa ini.")
    String none();

    @Message("Retur terbaru")
    String newest();

    @Message("Retur: {name}")
    String behind(String name);

    @Message("Nomor")
    String number();

    @Message("Pesanan")
    String order();

    @Message("Varian")
    String variant();

    @Message("tidak diketahui")
    String unknown();

    @Message("belum tiba")
    String not_arrived();

    @Message("Bagaimana dihitung")
    String legend();

    @Message(
            "Retur dihitung pada hari dimintanya. Diretur: yang disetujui atau masih berjalan; yang ditolak dan dibatalkan hanya ada di Diminta kembali. Tingkat retur membaginya dengan buah yang terjual pada masa yang sama.")
    String legend_count();

    @Message("Dana kembali per baris menurut buku penjualan, pada hari uangnya kembali; per bulan menurut returnya.")
    String legend_money();
}
