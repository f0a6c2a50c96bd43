package id.laris.web.terms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say about buying on invoice, in Indonesian. English: {@code messages/terms_en.properties}. */
@MessageBundle("terms")
public interface TermsMessages {
    @Message("Bayar tempo")
    String heading();

    @Message("Jatuh tempo")
    String due_on();

    @Message("{days} hari sejak faktur")
    String days_from_invoice(int days);

    @Message("Lunasi paling lambat {day}.")
    String pay_by(String day);

    @Message("Fakturnya terbit begitu semua barang berangkat; sejak itu ada {days} hari untuk membayar.")
    String days_after_shipping(int days);

    @Message("Tagihan ini lewat jatuh tempo sejak {day}. Selama belum lunas, pesanan baru tidak bisa dibayar tempo.")
    String overdue_since(String day);

    @Message("Bayar sekarang")
    String pay_now();

    @Message("Sisa batas")
    String left();

    @Message("Batas")
    String limit();

    @Message("Belum lunas")
    String open();

    @Message("Waktu bayar")
    String time_to_pay();

    @Message("{days} hari")
    String days(int days);

    @Message("Dihentikan")
    String stopped();

    @Message("Berlaku")
    String runs();

    @Message("Bayar tempo sedang dihentikan untuk akunmu. Yang belum lunas tetap jatuh tempo seperti semula.")
    String stopped_help();

    @Message("Ada tagihan yang lewat jatuh tempo. Lunasi dulu supaya pesanan baru bisa dibayar tempo.")
    String overdue_help();

    @Message("Tagihan yang belum lunas")
    String open_orders();

    @Message("Tidak ada yang belum lunas")
    String nothing_open();

    @Message("Pesanan yang kamu bayar tempo muncul di sini sampai lunas.")
    String nothing_open_help();

    @Message("Pesanan")
    String order();

    @Message("Total")
    String total();

    @Message("Belum difaktur")
    String not_invoiced();

    @Message("Lewat jatuh tempo")
    String overdue();

    @Message("Tagihanku")
    String my_bills();

    @Message("Batas {limit}, masih ada {left}.")
    String limit_and_left(String limit, String left);
}
