package id.laris.web.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the report of buyers says, in Indonesian. English: {@code messages/officeCohort_en.properties}. */
@MessageBundle("officeCohort")
public interface OfficeCohortMessages {
    @Message("Laporan pelanggan")
    String title();

    @Message(
            "Siapa yang membeli lagi: pembeli menurut bulan pesanan pertamanya, dan apa yang mereka lakukan sesudahnya.")
    String about();

    @Message("Jumlah bulan")
    String months();

    @Message("Bulan terakhir")
    String last();

    @Message("Pembeli baru")
    String buyers();

    @Message("Membeli lagi")
    String repeat_rate();

    @Message("Jarak antarpesanan")
    String gap();

    @Message("{days} hari")
    String days(String days);

    @Message("Rata-rata pesanan")
    String average();

    @Message("Bersih")
    String net();

    @Message("Pembeli baru dan pembeli lama")
    String fresh_and_old();

    @Message("{fresh} pembeli baru, {rate} sudah membeli lagi.")
    String sentence(String fresh, String rate);

    @Message("Bulan")
    String month();

    @Message("Pembeli lama")
    String returning();

    @Message("Pesanan")
    String orders();

    @Message("Bersih dari yang baru")
    String fresh_net();

    @Message("Bersih dari yang kembali")
    String repeat_net();

    @Message("Kelompok menurut bulan pertama")
    String cohorts();

    @Message("Bulan pertama")
    String first();

    @Message("Bersih sampai kini")
    String net_so_far();

    @Message("+{months}")
    String later(int months);

    @Message("{share} %")
    String percent(String share);

    @Message("Belum ada pembeli pada masa ini.")
    String none();

    @Message("Pesanan lama masih dicatat; angkanya belum lengkap.")
    String incomplete();

    @Message("Jumlah bulan harus 1 sampai 36, dan bulannya seperti 2026-11.")
    String wrong();

    @Message("Bagaimana dihitung")
    String legend();

    @Message(
            "Setiap baris ialah pembeli yang pertama kali memesan pada bulan itu; +1, +2 dan seterusnya ialah bagian mereka yang memesan lagi satu, dua bulan kemudian. Orang yang sama dikenali dari akun atau e-mail yang tersegel, yang tidak dibuka untuk laporan ini. Penjualan di konter tanpa nama tidak dihitung.")
    String legend_cohorts();

    @Message("Nilai bersih ialah pesanan sebagaimana adanya kini: yang dikembalikan sudah dikurangkan.")
    String legend_net();
}
