package id.laris.web.reporting;

import id.laris.application.reporting.ReportSpan.Kind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What saved reports say, in Indonesian. English: {@code messages/officeSavedReport_en.properties}. */
@MessageBundle("officeSavedReport")
public interface OfficeSavedReportMessages {
    @Message("Laporan tersimpan")
    String title();

    @Message(
            "Simpan cara Anda melihat laporan penjualan, lalu buka lagi dengan satu ketukan. Yang dibagikan dilihat rekan kerja juga.")
    String about();

    @Message("Simpan laporan ini")
    String save_this();

    @Message("Nama")
    String name();

    @Message("Masa")
    String span();

    @Message(
            "{#when k}{#is YESTERDAY}Kemarin{#is LAST_7_DAYS}7 hari terakhir{#is LAST_30_DAYS}30 hari terakhir{#is THIS_MONTH}Bulan ini{#is LAST_MONTH}Bulan lalu{#is THIS_YEAR}Tahun ini{#is FIXED}Tanggal tetap{/when}")
    String kind(Kind k);

    @Message("{from} sampai {to}")
    String days(String from, String to);

    @Message("Bagikan dengan rekan kerja")
    String shared();

    @Message("Milik rekan kerja")
    String of_colleague();

    @Message("Dibagikan")
    String is_shared();

    @Message("Hanya Anda")
    String is_own();

    @Message("Simpan")
    String save();

    @Message("Hapus")
    String remove();

    @Message("Ubah {name}")
    String change(String name);

    @Message("Belum ada laporan yang disimpan. Atur laporan penjualan, lalu simpan di sini.")
    String none();

    @Message("Masa ini tidak ada. Pilih satu dari daftar.")
    String wrong_span();
}
