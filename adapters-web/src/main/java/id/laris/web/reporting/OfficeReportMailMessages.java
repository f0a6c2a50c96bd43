package id.laris.web.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the mailing of reports says, in Indonesian. English: {@code messages/officeReportMail_en.properties}. */
@MessageBundle("officeReportMail")
public interface OfficeReportMailMessages {
    @Message("Kirim lewat e-mail")
    String title();

    @Message("Ringkasan, tautan, dan tabelnya (XLSX) dikirim ke Anda dan rekan yang Anda tulis di sini.")
    String about();

    @Message("Kapan")
    String schedule();

    @Message("Setiap hari")
    String daily();

    @Message("Setiap minggu, hari")
    String weekly();

    @Message("Setiap bulan, tanggal")
    String monthly();

    @Message("Hari")
    String weekday();

    @Message("Tanggal")
    String day();

    @Message("Pukul")
    String hour();

    @Message("{hour}.00")
    String clock(String hour);

    @Message("Waktu menurut zona toko.")
    String zone();

    @Message("Juga ke (tidak wajib)")
    String others();

    @Message(
            "Satu alamat e-mail per baris, paling banyak 20. Hanya staf aktif yang boleh melihat laporan ini; haknya diperiksa lagi setiap kali dikirim.")
    String others_help();

    @Message("Jadwalkan")
    String start();

    @Message("Simpan jadwal")
    String change();

    @Message("Hentikan kiriman")
    String stop();

    @Message("Atur kiriman {name}")
    String set(String name);

    @Message("Setiap hari pukul {hour}.00")
    String each_day(String hour);

    @Message("Setiap {weekday} pukul {hour}.00")
    String each_week(String weekday, String hour);

    @Message("Setiap tanggal {day} pukul {hour}.00")
    String each_month(int day, String hour);

    @Message("Tidak dikirim")
    String never();

    @Message("Kiriman berikutnya {moment}")
    String next(String moment);

    @Message("Terakhir dikirim {moment}")
    String last(String moment);

    @Message("Belum pernah dikirim")
    String not_yet();

    @Message("Pilih setiap hari, setiap minggu atau setiap bulan.")
    String wrong_rhythm();
}
