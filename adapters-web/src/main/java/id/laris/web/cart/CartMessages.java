package id.laris.web.cart;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the cart says, in Indonesian. English: {@code messages/cart_en.properties}. */
@MessageBundle("cart")
public interface CartMessages {
    @Message("Masuk keranjang.")
    String added();

    @Message("Lihat keranjang")
    String see_cart();

    @Message("Keranjangmu masih kosong")
    String empty();

    @Message("Mulai dari yang baru datang, atau cari yang kamu butuhkan.")
    String empty_help();

    @Message("Ringkasan")
    String summary();

    @Message("Barang ({pieces})")
    String goods(int pieces);

    @Message("Ongkos kirim")
    String shipping_fee();

    @Message("di langkah berikutnya")
    String next_step();

    @Message("Sementara")
    String so_far();

    @Message("PPN")
    String tax_on_top();

    @Message("Sudah termasuk PPN {tax}")
    String with_tax(String tax);

    @Message("Lanjut ke pembayaran")
    String to_checkout();

    @Message("Lanjut memilih")
    String keep_choosing();

    @Message("Perbarui")
    String update();

    @Message("Ada yang berubah sejak terakhir kamu lihat.")
    String something_changed();

    @Message("Periksa tanda di bawah. Kalau setuju, kami sesuaikan harga dan jumlahnya.")
    String something_changed_help();

    @Message("Saya setuju")
    String agree();

    @Message("Setujui dulu perubahan di atas.")
    String agree_first();

    @Message("Harga berubah dari {before} menjadi {now}.")
    String price_changed(String before, String now);

    @Message("Tinggal {n} yang bisa dibeli.")
    String only_so_many(int n);

    @Message("Barang ini baru saja habis.")
    String sold_out_meanwhile();

    @Message("Barang ini tidak dijual lagi.")
    String no_longer_sold();

    @Message("Tulis jumlah dengan angka, 1 sampai {most}.")
    String amount_is_a_number(int most);

    @Message("Keranjang ini baru saja berubah. Muat ulang halamannya.")
    String cart_moved_on();
}
