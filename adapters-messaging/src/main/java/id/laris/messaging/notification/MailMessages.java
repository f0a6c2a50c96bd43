package id.laris.messaging.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What mails say, in Indonesian. English: {@code messages/mail_en.properties}. */
@MessageBundle(value = "mail", locale = "id")
public interface MailMessages {
    @Message("Pesanan {number} kami terima")
    String placed_subject(String number);

    @Message("Terima kasih, {name}")
    String placed_headline(String name);

    @Message("Pesananmu sudah kami terima dan barangnya kami sisihkan untukmu.")
    String placed_text();

    @Message("Bayar sebelum {until}. Setelah itu barangnya kami lepas lagi.")
    String pay_before(String until);

    @Message("Pilih tombol di bawah untuk membayar lewat {method}.")
    String pay_online(String method);

    @Message("Siapkan uang tunai {total} saat kurir datang.")
    String pay_courier(String total);

    @Message("Pembayaran pesanan {number} kami terima")
    String paid_subject(String number);

    @Message("Pembayaranmu sudah masuk")
    String paid_headline();

    @Message("{amount} lewat {method} sudah kami terima. Pesananmu segera kami siapkan.")
    String paid_text(String amount, String method);

    @Message("Pembayaran pesanan {number} masih kurang")
    String short_subject(String number);

    @Message("Pembayaran Anda masih kurang")
    String short_headline();

    @Message(
            "Kami menerima {arrived}. Sisanya {missing}; lunasi lewat halaman pesanan Anda sebelum waktunya habis. Kalau tidak dilunasi, uang yang sudah masuk kami kembalikan.")
    String short_text(String arrived, String missing);

    @Message("{amount} sudah kami terima saat barang diserahkan. Terima kasih.")
    String paid_on_delivery_text(String amount);

    @Message("{amount} sudah kami terima, tetapi pesanannya sudah tidak berlaku. Uangnya kami kembalikan kepadamu.")
    String paid_too_late_text(String amount);

    @Message("Pesanan {number} sudah di jalan")
    String shipped_subject(String number);

    @Message("Paketmu sudah di jalan")
    String shipped_headline();

    @Message("Paketmu sudah kami serahkan ke kurir.")
    String shipped_text();

    @Message("Sisanya segera menyusul dalam paket lain.")
    String rest_follows();

    @Message("Pesanan {number} sudah sampai")
    String delivered_subject(String number);

    @Message("Paketmu sudah sampai")
    String delivered_headline();

    @Message("Semoga cocok. Kalau semuanya baik, tekan “Pesanan diterima” di halaman pesanan.")
    String delivered_text();

    @Message("Tanpa kabar darimu, pesanan selesai dengan sendirinya dalam {days} hari.")
    String completes_by_itself(long days);

    @Message("Pesanan {number} dibatalkan")
    String cancelled_subject(String number);

    @Message("Pesananmu dibatalkan")
    String cancelled_headline();

    @Message("Pesanan ini dibatalkan sesuai permintaanmu.")
    String cancelled_by_you();

    @Message("Maaf, pesanan ini kami batalkan.")
    String cancelled_by_shop();

    @Message("Alasannya: {reason}")
    String reason(String reason);

    @Message("Uang yang sudah kamu bayar kami kembalikan. Kami kabari begitu terkirim.")
    String money_goes_back();

    @Message("Waktu bayar pesanan {number} habis")
    String expired_subject(String number);

    @Message("Waktu bayarnya sudah lewat")
    String expired_headline();

    @Message(
            "Pembayarannya belum masuk sampai batas waktunya, jadi barangnya kami lepas lagi. Kamu bisa memesan lagi kapan saja.")
    String expired_text();

    @Message("Sudah terlanjur membayar? Tenang, uangmu kami urus begitu kami terima.")
    String expired_but_paid();

    @Message("Uang pesanan {number} kami kembalikan")
    String refunded_subject(String number);

    @Message("Uangmu sudah kami kirim kembali")
    String refunded_headline();

    @Message(
            "{amount} sudah kami kirim lewat cara yang sama saat kamu membayar. Sampainya di rekeningmu tergantung penyedia pembayaran.")
    String refunded_text(String amount);

    @Message("{amount} sudah kami transfer ke rekening yang kamu sebut.")
    String refunded_by_transfer(String amount);

    @Message("{amount} kami simpan sebagai saldo toko. Saldonya bisa langsung kamu pakai untuk pesanan berikutnya.")
    String refunded_as_credit(String amount);

    @Message("{amount} dari pesanan ini kami pakai untuk membayar pesanan penggantinya.")
    String refunded_as_goods(String amount);

    @Message("Pengembalian {number}")
    String return_subject(String number);

    @Message("Permintaanmu kami terima")
    String return_requested_headline();

    @Message("Kami sedang melihatnya dan segera mengabarimu. Jangan kirim barangnya dulu.")
    String return_requested_text();

    @Message("Kami perlu tahu sesuatu")
    String return_asked_headline();

    @Message("Ada pertanyaan tentang pengembalianmu. Jawab di halaman pesanan.")
    String return_asked_text();

    @Message("Barangnya boleh dikirim kembali")
    String return_approved_headline();

    @Message("Alamat dan labelnya ada di halaman pesanan, di bagian pengembalian.")
    String return_approved_text();

    @Message("Permintaanmu tidak bisa kami terima")
    String return_rejected_headline();

    @Message("Alasannya ada di halaman pesanan, di bagian pengembalian.")
    String return_rejected_text();

    @Message("Barangmu dalam perjalanan ke kami")
    String return_sent_headline();

    @Message("Terima kasih sudah mengirimkannya. Kami kabari begitu sampai.")
    String return_sent_text();

    @Message("Barangmu sudah kami periksa")
    String return_inspected_headline();

    @Message(
            "Langkah berikutnya tinggal penyelesaiannya: uang kembali atau barang pengganti. Kami kabari begitu selesai.")
    String return_inspected_text();

    @Message("Barang penggantimu kami siapkan")
    String return_replaced_headline();

    @Message(
            "Barang penggantinya tercatat sebagai pesanan {order}. Kalau masih ada selisih yang perlu dibayar, caranya ada di halaman pesanan itu.")
    String return_replaced_text(String order);

    @Message("Pengembalianmu dibatalkan")
    String return_cancelled_headline();

    @Message("Barangnya tetap milikmu. Kalau berubah pikiran, ajukan lagi selama masih dalam batas waktu.")
    String return_cancelled_text();

    @Message("Barangmu sudah sampai pada kami")
    String return_received_headline();

    @Message("Kami memeriksanya sekarang dan mengabarimu setelah selesai.")
    String return_received_text();

    @Message("Pengembalianmu selesai")
    String return_settled_headline();

    @Message("Barangnya sudah kami periksa. Perinciannya ada di halaman pesanan.")
    String return_settled_text();

    @Message("{amount} kembali kepadamu. Perinciannya ada di halaman pesanan.")
    String return_settled_money(String amount);

    @Message("Tagihan pesananmu berkurang {amount}. Perinciannya ada di halaman pesanan.")
    String return_settled_relief(String amount);

    @Message("Tagihan pesananmu berkurang {relief} dan {amount} kembali kepadamu. Perinciannya ada di halaman pesanan.")
    String return_settled_both(String relief, String amount);

    @Message("Nomor pesanan")
    String number_label();

    @Message("Dipesan")
    String placed_label();

    @Message("Dibayar")
    String paid_label();

    @Message("Dikirim")
    String shipped_label();

    @Message("Sampai")
    String delivered_label();

    @Message("Transfer tepat sejumlah ini")
    String transfer_title();

    @Message("Tiga angka terakhir membuat pembayaranmu kami kenali tanpa bukti transfer.")
    String transfer_help();

    @Message("Bank")
    String bank();

    @Message("Nomor rekening")
    String account();

    @Message("Atas nama")
    String holder();

    @Message("Sebelum")
    String before();

    @Message("Paket")
    String parcel();

    @Message("Kurir")
    String courier();

    @Message("Nomor resi")
    String tracking_number();

    @Message("Isi")
    String content();

    @Message("Rincian pesanan")
    String lines_title();

    @Message("Barang")
    String goods();

    @Message("Ongkos kirim")
    String shipping();

    @Message("Total")
    String total();

    @Message("Ditambah {name} {amount}")
    String plus_tax(String name, String amount);

    @Message("Sudah termasuk {name} {amount}")
    String including(String name, String amount);

    @Message("Cara bayar")
    String method_label();

    @Message("Alamat")
    String ship_to();

    @Message("Diambil di toko")
    String pick_up();

    @Message("Lihat pesanan")
    String open_order();

    @Message("Bayar sekarang")
    String pay_now();

    @Message("Pesanan diterima")
    String confirm_receipt();

    @Message("Tautan ini hanya untukmu dan berlaku 180 hari. Jangan teruskan e-mail ini.")
    String link_is_yours();

    @Message("E-mail ini dikirim karena ada pesanan di {shop} dengan alamat ini.")
    String why(String shop);

    @Message("Transfer bank")
    String bank_transfer();

    @Message("Virtual account")
    String virtual_account();

    @Message("PayPal")
    String paypal();

    @Message("Kartu")
    String card();

    @Message("Dompet digital")
    String ewallet();

    @Message("QRIS")
    String qris();

    @Message("Bayar di tempat")
    String cash_on_delivery();

    @Message("Saldo toko")
    String store_credit();

    @Message("Nilai barang retur")
    String exchange();

    @Message("Tunai")
    String cash();

    @Message("Faktur {paper} untuk pesanan {number}")
    String invoiced_subject(String paper, String number);

    @Message("Faktur pesananmu")
    String invoiced_headline();

    @Message("Faktur {paper} kami lampirkan sebagai PDF. Simpan kalau nanti diperlukan.")
    String invoiced_text(String paper);

    @Message("Nota kredit {paper} untuk pesanan {number}")
    String credited_subject(String paper, String number);

    @Message("Nota kredit pesananmu")
    String credited_headline();

    @Message(
            "Uang {amount} sudah kembali, jadi faktur {corrects} kami kurangi. Nota kredit {paper} kami lampirkan sebagai PDF.")
    String credited_text(String paper, String amount, String corrects);

    @Message("Bayar tempo")
    String on_invoice();

    @Message("Kamu membayar tempo: {days} hari sejak faktur. Fakturnya kami kirim begitu semua barang berangkat.")
    String pay_on_invoice(int days);

    @Message("{amount} sudah kami terima. Faktur pesanan ini lunas. Terima kasih.")
    String paid_on_invoice_text(String amount);

    @Message("Kami menerima {arrived}. Sisa tagihannya {missing}.")
    String short_on_invoice_text(String arrived, String missing);

    @Message("Faktur ini jatuh tempo {due}. Kamu bisa membayarnya lewat halaman pesanan.")
    String invoice_due(String due);

    @Message("Tagihan pesanan {number} segera jatuh tempo")
    String reminder_subject(String number);

    @Message("Tagihan pesanan {number} lewat jatuh tempo")
    String reminder_late_subject(String number);

    @Message("Pengingat tagihanmu")
    String reminder_headline();

    @Message("Tagihanmu lewat jatuh tempo")
    String reminder_late_headline();

    @Message("{open} jatuh tempo {due}.")
    String reminder_before(String open, String due);

    @Message("{open} jatuh tempo hari ini.")
    String reminder_today(String open);

    @Message("{open} jatuh tempo {due} dan belum kami terima.")
    String reminder_late(String open, String due);

    @Message("Selama belum lunas, pesanan baru belum bisa dibayar tempo.")
    String reminder_blocks();

    @Message("Kalau sudah kamu bayar, abaikan pesan ini.")
    String reminder_crossed();

    @Message("Pesanan {number} sedang diperiksa")
    String held_subject(String number);

    @Message("Pesananmu sedang diperiksa")
    String held_headline();

    @Message(
            "Sebelum dikemas, pesananmu kami periksa dulu. Biasanya selesai dalam satu hari kerja; kamu tidak perlu melakukan apa pun, dan barangnya tetap disisihkan untukmu.")
    String held_text();

    @Message("Kalau pesanannya tidak bisa kami terima, kamu kami kabari dan uang yang sudah masuk kami kembalikan.")
    String held_money();

    @Message("Pesanan {number} kami proses")
    String released_subject(String number);

    @Message("Pemeriksaannya selesai")
    String released_headline();

    @Message("Terima kasih sudah menunggu. Pesananmu kami proses seperti biasa.")
    String released_text();

    @Message("Setelah diperiksa, pesanan ini tidak bisa kami terima. Balas e-mail ini kalau menurutmu kami keliru.")
    String cancelled_review();
}
