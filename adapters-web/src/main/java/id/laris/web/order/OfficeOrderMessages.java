package id.laris.web.order;

import id.laris.domain.order.Channel;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.OrderTab;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of an order says in the back office, and the words for its states, in Indonesian. English: {@code messages/officeOrder_en.properties}. */
@MessageBundle("officeOrder")
public interface OfficeOrderMessages {
    @Message(
            "{#when tab}{#is AWAITING_PAYMENT}Menunggu pembayaran{#is READY_TO_PROCESS}Siap proses{#is SHIPPED}Sudah dikirim{#is COMPLETED}Selesai{#is CANCELLED}Dibatalkan{/when}")
    String tab(OrderTab tab);

    @Message(
            "{#when state}{#is PENDING}Belum dibayar{#is AUTHORISED}Uang ditahan{#is PAID}Lunas{#is PARTIALLY_REFUNDED}Kembali sebagian{#is REFUNDED}Dana kembali{#is FAILED}Tidak dibayar{#is EXPIRED}Lewat waktu{/when}")
    String payment_state(PaymentState state);

    @Message(
            "{#when state}{#is UNFULFILLED}Belum dikirim{#is PARTLY_SHIPPED}Dikirim sebagian{#is SHIPPED}Dikirim{#is DELIVERED}Sampai{#is RETURNED}Dikembalikan{/when}")
    String fulfilment(FulfilmentState state);

    @Message("{#when c}{#is WEB}Web{#is API}API{#is PHONE}Telepon{#is COUNTER}Kasir{#is EXCHANGE}Tukar retur{/when}")
    String channel(Channel c);

    @Message(
            "{#when m}{#is BANK_TRANSFER}Transfer bank{#is VIRTUAL_ACCOUNT}Virtual account{#is CARD}Kartu{#is EWALLET}Dompet digital{#is QRIS}QRIS{#is PAYPAL}PayPal{#is CASH_ON_DELIVERY}Bayar di tempat{#is CASH}Tunai{#is ON_INVOICE}Bayar tempo{#is STORE_CREDIT}Saldo toko{#is EXCHANGE}Nilai barang retur{/when}")
    String method(PaymentMethod m);

    @Message(
            "{#when s}{#is INTENDED}Disiapkan{#is PENDING}Menunggu{#is GIVEN_UP}Ditinggalkan{#is UNKNOWN}Belum ada kabar{#is AUTHORISED}Uang ditahan{#is PAID}Diterima{#is FAILED}Gagal{#is EXPIRED}Lewat waktu{#is CANCELLED}Diganti{/when}")
    String attempt_state(AttemptState s);

    @Message("Langkah berikutnya")
    String what_next();

    @Message("Menunggu {amount} sampai {until}. Lewat dari itu pesanan batal sendiri dan stok kembali.")
    String next_pay(String amount, String until);

    @Message("Menunggu {amount}.")
    String next_pay_no_limit(String amount);

    @Message("Kemas barangnya, lalu serahkan ke kurir.")
    String next_pack();

    @Message("{parcels} parsel siap diserahkan ke kurir.")
    String next_hand_over(int parcels);

    @Message("Dalam perjalanan. Tandai sampai begitu kurir mengabarkan.")
    String next_travel();

    @Message("Sudah sampai, uangnya belum tercatat. Catat setelah kurir menyetor.")
    String next_collect();

    @Message("Sudah sampai dan lunas. Selesai sendiri {day}, atau begitu pembeli menyatakan diterima.")
    String next_complete(String day);

    @Message("Selesai. Tidak ada yang perlu dikerjakan.")
    String next_done();

    @Message("Dibatalkan. Tidak ada yang perlu dikerjakan.")
    String next_cancelled();

    @Message("Dibatalkan setelah dibayar: kembalikan uangnya ke pembeli.")
    String next_refund();

    @Message("Barang")
    String goods();

    @Message("Barang")
    String item();

    @Message("Harga")
    String price();

    @Message("Jumlah")
    String amount();

    @Message("Dikirim")
    String sent();

    @Message("Jumlah harga")
    String line_total();

    @Message("Ongkos kirim")
    String shipping_fee();

    @Message("Termasuk {name}")
    String tax_within(String name);

    @Message("Parsel")
    String parcels();

    @Message("Parsel {at} dari gudang {warehouse}")
    String parcel_of(int at, String warehouse);

    @Message("Siap diserahkan")
    String parcel_packed();

    @Message("Di jalan")
    String parcel_shipped();

    @Message("Sampai")
    String parcel_delivered();

    @Message("Nomor resi")
    String tracking_number();

    @Message("Kurir")
    String courier();

    @Message("Serahkan ke kurir")
    String hand_over();

    @Message("Catat kabar kurir")
    String add_track();

    @Message("Kabar")
    String track_status();

    @Message("Tempat")
    String track_place();

    @Message("Tandai sampai")
    String mark_delivered();

    @Message("Kemas")
    String pack();

    @Message("Kemas parsel")
    String pack_heading();

    @Message("Dari gudang {warehouse}")
    String pack_from(String warehouse);

    @Message("dari {held}")
    String of_held(int held);

    @Message("Kosongkan kurir dan resi kalau parsel belum diambil.")
    String hand_over_hint();

    @Message("Riwayat")
    String history();

    @Message("Pembeli")
    String contact();

    @Message("Tersamar. Yang mengemas dan mengantar melihatnya selama pesanan berjalan.")
    String masked_help();

    @Message("Lihat pelanggan")
    String customer();

    @Message("Dikirim ke")
    String ship_to();

    @Message("Diambil sendiri")
    String pick_up();

    @Message("Layanan")
    String service();

    @Message("Catatan pembeli")
    String note();

    @Message("Pembayaran")
    String payment();

    @Message("Tagihan")
    String due();

    @Message("Diterima")
    String received();

    @Message("Kembali")
    String given_back();

    @Message("Cara yang dipakai")
    String attempts();

    @Message("Diminta")
    String asked();

    @Message("Acuan")
    String reference();

    @Message("Pembeli belum memilih cara bayar.")
    String no_attempt();

    @Message("Catat pembayaran")
    String record_payment();

    @Message("Isi jumlah yang benar-benar masuk.")
    String record_payment_help();

    @Message("Jumlah yang masuk (rupiah)")
    String arrived_amount();

    @Message("Jumlahnya memang berbeda dari yang diminta")
    String amount_differs();

    @Message("Kalau kurang, pembeli melunasi sisanya. Kalau lebih, kelebihannya dikembalikan.")
    String amount_differs_help();

    @Message("Tidak perlu dibayar lagi")
    String relieved();

    @Message("Tidak perlu dibayar")
    String nothing_due();

    @Message("Masih kurang")
    String missing();

    @Message("Pengembalian dana")
    String refunds();

    @Message("{amount} harus dikembalikan")
    String refund_due(String amount);

    @Message("{amount} sudah dikembalikan")
    String refund_done(String amount);

    @Message("{amount} sedang dikembalikan")
    String refund_unknown(String amount);

    @Message("Sudah saya kirim")
    String confirm_refund();

    @Message("Gudang")
    String warehouse();

    @Message("Halaman pembeli")
    String buyers_page();

    @Message("Batalkan pesanan")
    String cancel_order();

    @Message("Stok dibebaskan. Uang yang sudah masuk masuk daftar pengembalian.")
    String cancel_help();

    @Message("Alasan")
    String reason();

    @Message("Dibaca pembeli di e-mail")
    String reason_hint();

    @Message("{pieces} ditahan di {warehouse}")
    String held(int pieces, String warehouse);
}
