package id.laris.messaging.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What mails to suppliers say, in Indonesian. English: {@code messages/purchaseMail_en.properties}. */
@MessageBundle(value = "purchaseMail", locale = "id")
public interface PurchaseMailMessages {
    @Message("Pesanan pembelian {number} dari {shop}")
    String subject(String number, String shop);

    @Message("Dengan ini kami memesan barang berikut. Rinciannya ada di berkas PDF terlampir.")
    String please();

    @Message("{quantity} × {item}, {cost} per buah, diharapkan tiba {day}")
    String line(String quantity, String item, String cost, String day);

    @Message("dan {count} barang lain, semuanya ada di berkas terlampir")
    String more(int count);

    @Message("Jumlah: {total}")
    String total(String total);

    @Message("Kirim ke: {place}")
    String deliver(String place);

    @Message("Catatan: {note}")
    String note(String note);

    @Message("Mohon konfirmasi pesanan ini dan tulis nomornya di surat jalan.")
    String confirm();

    @Message("Buka situs toko")
    String button();

    @Message("E-mail ini dikirim karena {shop} memesan barang dari Anda.")
    String why(String shop);
}
