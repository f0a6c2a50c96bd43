package id.laris.web.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What all pages say, in Indonesian. English: {@code messages/msg_en.properties}. */
@MessageBundle
public interface Messages {
    @Message("Langsung ke isi")
    String skip_to_content();

    @Message("Beranda")
    String home();

    @Message("Jejak halaman")
    String crumbs();

    @Message("Tutup")
    String close();

    @Message("Sandang sehari-hari")
    String shop_claim();

    @Message(
            "Kaos, kemeja, jaket, dan perlengkapan sehari-hari. Stok yang tampil memang ada, kirim ke seluruh Indonesia.")
    String shop_description();

    @Message("Stok yang tampil adalah stok yang ada di gudang.")
    String shop_promise();

    @Message("Sandang sehari-hari, rapi dari benangnya")
    String hero_sentence();

    @Message("Lihat yang baru")
    String see_new_goods();

    @Message("Baru")
    String new_goods();

    @Message("Terlaris")
    String best_sellers();

    @Message("Semua barang")
    String all_goods();

    @Message("Kategori")
    String categories();

    @Message("Cari")
    String search();

    @Message("Cari barang")
    String search_goods();

    @Message("Cari kaos, kemeja lurik, jaket…")
    String search_hint();

    @Message("Keranjang")
    String cart();

    @Message("{#if pieces == 0}Keranjang, masih kosong{#else}Keranjang, {pieces} barang{/if}")
    String cart_with(int pieces);

    @Message("Lacak pesanan")
    String track_order();

    @Message("Ganti tampilan terang atau gelap")
    String switch_theme();

    @Message("Bahasa")
    String language();

    @Message("Belanja")
    String shopping();

    @Message("Bantuan")
    String help();

    @Message("Cara belanja")
    String how_to_buy();

    @Message("Pembayaran")
    String paying();

    @Message("Pengiriman")
    String shipping();

    @Message("Privasi")
    String privacy();

    @Message("Harga belum termasuk pajak")
    String prices_exclude_tax();

    @Message("Harga sudah termasuk pajak")
    String prices_include_tax();

    @Message("Stok yang tampil memang ada")
    String promise_stock();

    @Message("Barang ditahan untukmu sejak pesanan dibuat.")
    String promise_stock_more();

    @Message("Bayar dengan caramu")
    String promise_pay();

    @Message("Transfer, QRIS, kartu, e-wallet, atau bayar di tempat.")
    String promise_pay_more();

    @Message("Ikuti paketnya")
    String promise_track();

    @Message("Lacak pesanan dengan nomor dan e-mail, tanpa akun.")
    String promise_track_more();

    @Message("Sambungan terputus. Periksa jaringan, lalu coba lagi.")
    String offline();

    @Message("Kurangi")
    String fewer();

    @Message("Tambah")
    String more();

    @Message("Jumlah")
    String amount();

    @Message("Hapus")
    String remove();

    @Message("Salin")
    String copy();

    @Message("Tersalin")
    String copied();

    @Message("(boleh kosong)")
    String optional();

    @Message("{n} buah")
    String pieces(int n);

    @Message("Provinsi")
    String province();

    @Message("Pilih provinsi")
    String choose_province();

    @Message(
            "{#when code}{#is 'REG'}Reguler{#is 'EKSPRES'}Ekspres{#is 'KARGO'}Kargo{#is 'PICK-UP'}Ambil di toko{#else}{code}{/when}")
    String service_name(String code);

    @Message("{#if from == to}{from} hari kerja{#else}{from}–{to} hari kerja{/if}")
    String working_days(int from, int to);

    @Message(
            "{#when code}{#is 'BANK_TRANSFER'}Transfer bank{#is 'VIRTUAL_ACCOUNT'}Virtual account{#is 'CARD'}Kartu debit atau kredit{#is 'EWALLET'}Dompet digital{#is 'QRIS'}QRIS{#is 'PAYPAL'}PayPal{#is 'CASH_ON_DELIVERY'}Bayar di tempat{#is 'CASH'}Tunai{#is 'ON_INVOICE'}Bayar tempo{#is 'STORE_CREDIT'}Saldo toko{#is 'EXCHANGE'}Nilai barang retur{#else}{code}{/when}")
    String method_name(String code);

    @Message(
            "{#when code}{#is 'bca'}BCA{#is 'bni'}BNI{#is 'bri'}BRI{#is 'mandiri'}Mandiri{#is 'permata'}Permata{#is 'cimb'}CIMB Niaga{#is 'bsi'}BSI{#is 'danamon'}Danamon{#is 'bag'}Artha Graha{#is 'bmi'}Muamalat{#is 'btn'}BTN{#is 'gopay'}GoPay{#is 'ovo'}OVO{#is 'dana'}DANA{#is 'shopeepay'}ShopeePay{#is 'linkaja'}LinkAja{#else}{code}{/when}")
    String channel_name(String code);

    @Message("Nomor kejadian:")
    String incident_number();

    @Message("Ke halaman toko")
    String to_the_shop();

    @Message("Halaman ini tidak ada")
    String not_found();

    @Message("Alamatnya mungkin berubah atau salah ketik. Coba cari barangnya, atau mulai dari halaman toko.")
    String not_found_help();

    @Message("Kamu tidak punya izin di sini")
    String not_allowed();

    @Message("Masuk dengan akun yang berhak, atau kembali ke toko.")
    String not_allowed_help();

    @Message("Tautan ini sudah kedaluwarsa")
    String link_too_old();

    @Message("Pesanannya masih ada. Buka lewat Lacak pesanan dengan nomor dan e-mail.")
    String link_too_old_help();

    @Message("Halaman ini sudah terlalu lama terbuka")
    String form_too_old();

    @Message(
            "Demi keamanan, formulir harus dikirim dari halaman yang baru. Kembali, muat ulang halamannya, lalu kirim lagi.")
    String form_too_old_help();

    @Message("Terlalu banyak permintaan")
    String too_often();

    @Message(
            "Dari jaringan ini datang terlalu banyak permintaan dalam waktu singkat. Tunggu satu menit, lalu coba lagi. Isi keranjangmu tetap tersimpan.")
    String too_often_help();

    @Message("Keadaannya sudah berubah")
    String moved_on();

    @Message(
            "Yang ingin kamu lakukan tidak bisa lagi, karena sudah ada perubahan. Muat ulang halamannya untuk melihat keadaan sekarang.")
    String moved_on_help();

    @Message("Permintaan ini tidak kami mengerti")
    String not_understood();

    @Message("Periksa alamatnya, atau mulai lagi dari halaman toko.")
    String not_understood_help();

    @Message("Sebentar, kami segera kembali")
    String back_soon();

    @Message("Toko sedang tidak bisa dijangkau. Tidak ada yang hilang. Coba lagi dalam satu menit.")
    String back_soon_help();

    @Message("Ada yang rusak di pihak kami")
    String broke();

    @Message("Kami sudah mencatatnya. Coba lagi; kalau masih begini, sebutkan nomor kejadian ini kepada kami.")
    String broke_help();
}
