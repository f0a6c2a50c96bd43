package id.laris.messaging.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What mails with reports say, in Indonesian. English: {@code messages/reportMail_en.properties}. */
@MessageBundle(value = "reportMail", locale = "id")
public interface ReportMailMessages {
    @Message("{name}: {days}")
    String subject(String name, String days);

    @Message("{from} sampai {to}")
    String days(String from, String to);

    @Message("Laporan penjualan {days}, seluruh toko.")
    String of_shop(String days);

    @Message("Laporan penjualan {days}, gudang {warehouse}.")
    String of_warehouse(String days, String warehouse);

    @Message("Bersih: {net}")
    String net(String net);

    @Message("Masa sebelumnya: {net}")
    String before(String net);

    @Message("Pesanan: {orders}, rata-rata {average}")
    String orders(String orders, String average);

    @Message("Dikembalikan: {returned}")
    String returned(String returned);

    @Message("Belum ada penjualan pada masa ini.")
    String nothing();

    @Message("Tabelnya ada di berkas terlampir.")
    String attached();

    @Message("Berkas terlampir memuat {count} baris teratas. Semuanya ada di halaman laporan.")
    String attached_first(String count);

    @Message("Buka laporan")
    String button();

    @Message(
            "E-mail ini dikirim karena laporan ini dijadwalkan untuk Anda di {shop}. Pembuatnya dapat menghentikannya.")
    String why(String shop);
}
