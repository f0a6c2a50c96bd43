package id.laris.web.order;

import id.laris.domain.order.Channel;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.OrderTab;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about orders say in the back office, in Indonesian. English: {@code messages/officeOrder_en.properties}. */
@MessageBundle("officeOrder")
public interface OfficeOrderMessages {
    @Message(
            "{#when tab}{#is AWAITING_PAYMENT}Menunggu pembayaran{#is READY_TO_PROCESS}Siap proses{#is SHIPPED}Sudah dikirim{#is COMPLETED}Selesai{#is CANCELLED}Dibatalkan{/when}")
    String tab(OrderTab tab);

    @Message(
            "{#when state}{#is PENDING}Belum dibayar{#is AUTHORISED}Dijamin{#is PAID}Lunas{#is PARTIALLY_REFUNDED}Kembali sebagian{#is REFUNDED}Dana kembali{#is FAILED}Tidak dibayar{#is EXPIRED}Lewat waktu{/when}")
    String payment_state(PaymentState state);

    @Message(
            "{#when state}{#is UNFULFILLED}Belum dikirim{#is PARTLY_SHIPPED}Dikirim sebagian{#is SHIPPED}Dikirim{#is DELIVERED}Sampai{#is RETURNED}Dikembalikan{/when}")
    String fulfilment(FulfilmentState state);

    @Message("{#when c}{#is WEB}Web{#is API}API{#is PHONE}Telepon{#is COUNTER}Kasir{/when}")
    String channel(Channel c);

    @Message(
            "{#when m}{#is BANK_TRANSFER}Transfer bank{#is CARD}Kartu{#is EWALLET}Dompet digital{#is QRIS}QRIS{#is CASH_ON_DELIVERY}Bayar di tempat{#is CASH}Tunai{/when}")
    String method(PaymentMethod m);

    @Message(
            "{#when s}{#is INTENDED}Disiapkan{#is PENDING}Menunggu{#is UNKNOWN}Belum ada kabar{#is PAID}Diterima{#is FAILED}Gagal{#is EXPIRED}Lewat waktu{#is CANCELLED}Diganti{/when}")
    String attempt_state(AttemptState s);

    @Message("Pesanan")
    String orders();

    @Message("Pesanan baru")
    String new_order();

    @Message("Nomor, nama, e-mail, telepon, atau SKU")
    String search_orders();

    @Message("Semua saluran")
    String any_channel();

    @Message("Semua cara bayar")
    String any_method();

    @Message("dari")
    String from_day();

    @Message("sampai")
    String to_day();

    @Message("Nomor")
    String number();

    @Message("Waktu")
    String placed();

    @Message("Pembeli")
    String buyer();

    @Message("Pembeli di kasir")
    String counter_buyer();

    @Message("Bayar")
    String pays_by();

    @Message("Keadaan")
    String state();

    @Message("Total")
    String total();

    @Message("Pilih semua")
    String pick_all();

    @Message("Pilih {number}")
    String pick_one(String number);

    @Message("Dipilih")
    String picked();

    @Message("Cetak daftar ambil")
    String print_picks();

    @Message("Lihat cepat")
    String quick_look();

    @Message("Lihat cepat {number}")
    String quick_look_at(String number);

    @Message("Buka pesanan")
    String open_order();

    @Message("Tidak ada pesanan yang cocok")
    String none_found();

    @Message("Longgarkan saringan, atau cari dengan nomor pesanan.")
    String none_found_help();

    @Message("Belum ada pesanan di sini")
    String none_yet();

    @Message("Begitu ada pesanan, ia muncul di sini sendiri.")
    String none_yet_help();

    @Message("Semua pesanan sudah dikirim")
    String all_packed();

    @Message("Tidak ada yang menunggu dikemas.")
    String all_packed_help();

    @Message("j/k pindah baris, x pilih, / cari")
    String keys_help();

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

    @Message("Langsung serahkan ke kurir")
    String hand_over_at_once();

    @Message("Kosongkan kurir dan resi kalau parsel belum diambil.")
    String hand_over_hint();

    @Message("Riwayat")
    String history();

    @Message("oleh {actor}")
    String by(String actor);

    @Message("otomatis")
    String by_system();

    @Message("oleh pembeli")
    String by_buyer();

    @Message("lewat kunci {key}")
    String by_key(String key);

    @Message("Pembeli")
    String contact();

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

    @Message("Isi jumlah yang benar-benar masuk. Harus sama persis dengan yang diminta.")
    String record_payment_help();

    @Message("Jumlah yang masuk (rupiah)")
    String arrived_amount();

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

    @Message("Stok yang ditahan")
    String held();

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

    @Message("Pesanan dibuat lewat {channel}, bayar dengan {method}")
    String told_placed(String channel, String method);

    @Message("Pesanan siap diproses")
    String told_confirmed();

    @Message("Pesanan dibatalkan")
    String told_cancelled();

    @Message("Waktu bayar habis, stok dibebaskan")
    String told_expired();

    @Message("Pesanan selesai")
    String told_completed();

    @Message("Pembeli menyatakan pesanan diterima")
    String told_received_by_buyer();

    @Message("Menunggu {amount} lewat {method}")
    String told_payment_started(String method, String amount);

    @Message("{amount} diterima lewat {method}")
    String told_payment_received(String method, String amount);

    @Message("Pembayaran gagal")
    String told_payment_failed();

    @Message("Waktu pembayaran ini habis")
    String told_payment_expired();

    @Message("Cara bayar diganti")
    String told_payment_given_up();

    @Message("{amount} akan dikembalikan")
    String told_refund_promised(String amount);

    @Message("{amount} dikembalikan")
    String told_refund_sent(String amount);

    @Message("Parsel dikemas, {pieces}")
    String told_packed(String pieces);

    @Message("Parsel diserahkan ke kurir")
    String told_shipped();

    @Message("Parsel diserahkan ke {courier}")
    String told_shipped_by(String courier);

    @Message("Kabar kurir")
    String told_tracked();

    @Message("Parsel sampai")
    String told_delivered();

    @Message("uang datang setelah pesanan batal")
    String late_payment();

    @Message("Daftar ambil")
    String picks();

    @Message("Per gudang, urut SKU. Centang yang sudah diambil.")
    String picks_help();

    @Message("{orders} pesanan")
    String picks_for(int orders);

    @Message("Cetak")
    String print();

    @Message("Ambil")
    String fetch();

    @Message("Lalu bagi per pesanan")
    String then_sort();

    @Message("Tidak ada yang perlu diambil")
    String no_picks();

    @Message("Pesanan yang dipilih sudah dikirim, belum dibayar, atau dibatalkan.")
    String no_picks_help();

    @Message("Untuk pesanan lewat telepon atau di kasir. Stok langsung ditahan.")
    String new_order_help();

    @Message("Asal pesanan")
    String where_from();

    @Message("SKU")
    String sku();

    @Message("Jumlah")
    String quantity();

    @Message("Satu SKU per baris; baris kosong diabaikan.")
    String lines_hint();

    @Message("Nama")
    String name();

    @Message("E-mail")
    String email();

    @Message("Telepon")
    String phone();

    @Message("Di kasir boleh dikosongkan.")
    String counter_contact_hint();

    @Message("Nama penerima")
    String recipient();

    @Message("Kosong: sama dengan pembeli")
    String recipient_hint();

    @Message("Alamat")
    String street();

    @Message("Kode desa/kelurahan")
    String village();

    @Message("Kode Kemendagri, misalnya 32.73.01.1001")
    String village_hint();

    @Message("Cari wilayah")
    String find_village();

    @Message("Kode pos")
    String postal_code();

    @Message("Pengiriman")
    String delivery();

    @Message("Diambil sendiri, tanpa ongkos")
    String pick_up_option();

    @Message("Buat pesanan")
    String place_order();

    @Message("Ketik SKU atau nama barang")
    String choose_goods();
}
