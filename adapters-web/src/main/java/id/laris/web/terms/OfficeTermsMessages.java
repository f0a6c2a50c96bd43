package id.laris.web.terms;

import id.laris.domain.terms.AgeBand;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the office says about customers who pay later, in Indonesian. English: {@code messages/officeTerms_en.properties}. */
@MessageBundle("officeTerms")
public interface OfficeTermsMessages {
    @Message("Bayar tempo")
    String terms();

    @Message(
            "Pelanggan di sini boleh membayar setelah barang dikirim. Batasnya menahan jumlah semua pesanan tempo yang belum lunas; yang lewat jatuh tempo tidak bisa memesan tempo lagi.")
    String terms_help();

    @Message("Pelanggan")
    String customer();

    @Message("Izinkan atau ubah")
    String grant();

    @Message("E-mail akun pelanggan")
    String email();

    @Message("Pelanggannya harus sudah punya akun yang terverifikasi.")
    String email_help();

    @Message("Batas (rupiah)")
    String limit_rupiah();

    @Message("Hari sampai jatuh tempo")
    String days_until_due();

    @Message("Hentikan: tidak ada pesanan tempo baru")
    String stop();

    @Message("Belum ada yang boleh")
    String nobody();

    @Message("Izinkan pelanggan pertama di formulir ini.")
    String nobody_help();

    @Message("Ubah")
    String change();

    @Message("Diubah {by}, {at}")
    String changed_by(String by, String at);

    @Message("Piutang menurut umur")
    String ageing();

    @Message("Yang belum lunas dari pesanan tempo, menurut berapa lama lewat jatuh tempo. Per {day}.")
    String ageing_help(String day);

    @Message(
            "{#when band}{#is NOT_DUE}Belum jatuh tempo{#is UP_TO_30}1–30 hari{#is UP_TO_60}31–60 hari{#is UP_TO_90}61–90 hari{#is OVER_90}Lebih dari 90 hari{/when}")
    String band(AgeBand band);

    @Message("Tidak ada piutang")
    String no_receivables();

    @Message("Semua pesanan tempo sudah lunas.")
    String no_receivables_help();

    @Message("Akun yang dihapus")
    String gone();

    @Message("Jumlah pesanan")
    String orders();

    @Message("Semua")
    String all();
}
