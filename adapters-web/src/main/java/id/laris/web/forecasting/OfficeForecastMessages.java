package id.laris.web.forecasting;

import id.laris.application.forecasting.Subject;
import id.laris.domain.forecasting.Holiday;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the forecasts say, in Indonesian. English: {@code messages/officeForecast_en.properties}. */
@MessageBundle("officeForecast")
public interface OfficeForecastMessages {
    @Message("Ramalan permintaan")
    String forecasts();

    @Message(
            "Perkiraan jumlah yang akan diminta setiap minggu, dihitung ulang setiap malam dari penjualan sendiri. Minggu tanpa stok tidak dihitung sebagai nol.")
    String help();

    @Message("Cari SKU atau nama")
    String search();

    @Message("Gudang")
    String warehouse();

    @Message("Semua gudang")
    String all_warehouses();

    @Message("Ramalan untuk")
    String kind();

    @Message("{#when scope}{#is SKU}Varian (SKU){#is PRODUCT}Produk{#is CATEGORY}Kategori{#is SHOP}Seluruh toko{/when}")
    String scope(Subject.Scope scope);

    @Message("4 minggu ke depan")
    String next_weeks();

    @Message("Model")
    String model();

    @Message("Dibanding naif")
    String against_naive();

    @Message("lebih baik")
    String better();

    @Message("tidak lebih baik")
    String not_better();

    @Message("belum dapat diuji")
    String untried();

    @Message("Belum ada ramalan")
    String none();

    @Message("Ramalan muncul setelah barang terjual dalam satu minggu penuh dan hitungan malam selesai.")
    String none_help();

    @Message("Sedang dihitung: {percent} %")
    String running(int percent);

    @Message("Hitung ramalan sekarang")
    String make_now();

    @Message(
            "Hitungan terakhir gagal ({when}). Ramalan di bawah ini yang sebelumnya; hitung lagi, atau lihat log server.")
    String failed(String when);

    @Message(
            "Rentangnya diuji juga: dari {weeks} minggu uji, {in80} % jatuh di dalam rentang 80 % dan {in95} % di dalam rentang 95 %.")
    String covered(int weeks, long in80, long in95);

    @Message("Ketepatan rentangnya belum dapat dikatakan: baru {weeks} minggu uji, paling sedikit 20.")
    String not_covered(int weeks);

    @Message(
            "Riwayatnya sendiri baru {weeks} minggu: naik turunnya dipinjam dari {lender}, besarnya dari penjualannya sendiri.")
    String course_of(String lender, int weeks);

    @Message(
            "Pengaruh hari raya atau promosi dipinjam dari {lender}, karena riwayatnya sendiri belum pernah melewatinya.")
    String holidays_of(String lender);

    @Message("Hari raya diperhitungkan: {holiday} (minggu mulai {week}) diperkirakan {times} kali minggu biasa.")
    String holiday_effect(String holiday, String week, String times);

    @Message("Lebaran")
    String lebaran();

    @Message(
            "{#when holiday}{#is THREE_WEEKS_TO_LEBARAN}Tiga minggu menjelang Lebaran{#is TWO_WEEKS_TO_LEBARAN}Dua minggu menjelang Lebaran{#is LAST_WEEK_TO_LEBARAN}Minggu terakhir menjelang Lebaran{#is LEBARAN}Lebaran{#is WEEK_AFTER_LEBARAN}Setelah Lebaran{#is HARBOLNAS_11_11}Harbolnas 11.11{#is HARBOLNAS_12_12}Harbolnas 12.12{/when}")
    String holiday(Holiday holiday);

    @Message("Rata-rata {models}")
    String mean_of(String models);

    @Message("Rata-rata")
    String mean();

    @Message("Naif")
    String naive();

    @Message("Hari raya, promosi")
    String holidays();

    @Message("Terakhir dihitung {when}, {count} riwayat berubah.")
    String last_run(String when, String count);

    @Message(
            "Permintaan {sum} buah diperkirakan dalam 4 minggu mulai {week}; dalam 80 dari 100 kejadian, minggu pertama antara {low} dan {high}.")
    String sentence(String sum, String week, String low, String high);

    @Message("Model terpilih: {model}. Galat uji mundurnya {error} buah per minggu, perkiraan naif {naive}.")
    String tried(String model, String error, String naive);

    @Message("Model: {model}. Riwayatnya terlalu pendek untuk diuji.")
    String not_tried(String model);

    @Message(
            "Ramalan ini tidak lebih baik daripada perkiraan naif: minggu depan sama dengan yang terakhir (atau dengan musim lalu) sama tepatnya.")
    String not_better_note();

    @Message("{weeks} minggu riwayat")
    String weeks_of_history(int weeks);

    @Message("Riwayat, perkiraan, dan rentangnya")
    String chart();

    @Message(
            "Garis: permintaan dan, di kanan garis tegak, perkiraannya (putus-putus). Bidang: rentang 80 % dan 95 %. Celah pada garis: minggu tanpa stok. Garis titik-titik: minggu sekitar Lebaran dan Harbolnas 11.11 dan 12.12.")
    String legend();

    @Message("Lihat sebagai tabel")
    String as_table();

    @Message("Minggu mulai")
    String week();

    @Message("Permintaan")
    String demand();

    @Message("Perkiraan")
    String expected();

    @Message("80 %")
    String of_80();

    @Message("95 %")
    String of_95();

    @Message("tidak diketahui")
    String unknown();
}
