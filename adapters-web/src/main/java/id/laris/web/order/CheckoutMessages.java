package id.laris.web.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the checkout says, in Indonesian. English: {@code messages/checkout_en.properties}. */
@MessageBundle("checkout")
public interface CheckoutMessages {
    @Message("Alamat tersimpan")
    String your_addresses();

    @Message("Simpan alamat ini di akunku")
    String save_address();

    @Message("supaya nama dan alamat terisi sendiri. Tanpa akun pun bisa memesan.")
    String sign_in_saves_typing();

    @Message("Pembayaran")
    String title();

    @Message("Kembali ke keranjang")
    String back_to_cart();

    @Message("{#if n == 1}Ada satu isian yang perlu diperbaiki{#else}Ada {n} isian yang perlu diperbaiki{/if}")
    String mend(int n);

    @Message("Kontak")
    String contact();

    @Message("Nama lengkap")
    String name();

    @Message("E-mail")
    String email();

    @Message("Untuk bukti pesanan dan tautan pelacakan.")
    String email_hint();

    @Message("Nomor telepon")
    String phone();

    @Message("Kurir menghubungi nomor ini.")
    String phone_hint();

    @Message("Alamat")
    String address();

    @Message(
            "{#when field}{#is 'province'}Provinsi{#is 'regency'}Kota atau kabupaten{#is 'district'}Kecamatan{#else}Kelurahan atau desa{/when}")
    String region(String field);

    @Message("Pilih")
    String choose();

    @Message("Pilih yang sebelumnya dulu")
    String choose_above_first();

    @Message("Tampilkan pilihan berikutnya")
    String show_regions();

    @Message("Jalan, nomor rumah, RT/RW")
    String street();

    @Message("Tambahkan patokan supaya kurir mudah menemukan.")
    String street_hint();

    @Message("Kode pos")
    String postal_code();

    @Message("Kirim untuk orang lain")
    String for_another();

    @Message("Nama penerima")
    String recipient();

    @Message("Telepon penerima")
    String recipient_phone();

    @Message("Tiba dalam")
    String arrives_in();

    @Message("Maaf, kami belum mengirim ke wilayah ini. Coba alamat lain.")
    String not_served();

    @Message("Pilih alamat dulu, ongkos kirimnya langsung tampil di sini.")
    String choose_place_first();

    @Message("Cara bayar")
    String pay_by();

    @Message(
            "{#when code}{#is 'BANK_TRANSFER'}Jumlah unik, pembayaranmu dikenali otomatis.{#is 'VIRTUAL_ACCOUNT'}Dapat nomor dari bank pilihanmu, bayar lewat ATM atau aplikasinya.{#is 'CARD'}Dibuka di halaman pembayaran yang aman.{#is 'EWALLET'}Bayar dengan aplikasi di ponselmu.{#is 'PAYPAL'}Dihitung dalam mata uang asing; jumlahnya kamu lihat dulu.{#is 'QRIS'}Pindai dengan aplikasi bank atau dompet apa pun.{#is 'CASH_ON_DELIVERY'}Bayar tunai saat kurir datang.{#is 'STORE_CREDIT'}Dipakai dulu sebanyak yang ada; sisanya kamu bayar dengan cara lain.{#else}{/when}")
    String method_help(String code);

    @Message("Pesan untuk toko")
    String note();

    @Message("Pesananmu")
    String your_order();

    @Message("Total")
    String total();

    @Message("setelah alamat dipilih")
    String after_address();

    @Message("Buat pesanan")
    String place_order();

    @Message("Barang langsung ditahan untukmu begitu pesanan dibuat.")
    String held_at_once();

    @Message("Tulis namamu, paling banyak 100 huruf.")
    String wrong_name();

    @Message("Tulis alamat e-mail yang lengkap, misalnya nama@contoh.id.")
    String wrong_email();

    @Message("Tulis nomor telepon, misalnya 0812 3456 7890.")
    String wrong_phone();

    @Message("Nama penerima paling banyak 100 huruf.")
    String wrong_recipient();

    @Message("Pilih alamat sampai kelurahan atau desa.")
    String wrong_village();

    @Message("Tulis jalan dan nomor rumah, 5 sampai 200 huruf.")
    String wrong_street();

    @Message("Tulis kode pos, lima angka.")
    String wrong_postal_code();

    @Message("Pilih cara pengiriman.")
    String wrong_shipping();

    @Message("Pilih cara bayar.")
    String wrong_method();

    @Message("Pesan paling banyak 500 huruf.")
    String wrong_note();

    @Message("Stok atau harga baru saja berubah. Lihat yang berubah di bawah, lalu putuskan.")
    String cart_changed();

    @Message("Keranjang ini sudah menjadi pesanan. Cek e-mailmu untuk tautannya.")
    String ordered_already();

    @Message("Pesanan belum dibuat. Coba sekali lagi.")
    String try_again();

    @Message("{days} hari sejak faktur · sisa batas {left}")
    String terms_offer(int days, String left);

    @Message("Bayar tempo sedang dihentikan untuk akunmu. Pilih cara lain, atau hubungi kami.")
    String terms_stopped();

    @Message("Ada tagihan yang jatuh tempo {since} dan belum lunas. Lunasi dulu, atau pilih cara lain.")
    String terms_overdue(String since);

    @Message(
            "Pesanan ini melewati batasmu {limit}; yang belum lunas {open}. Pilih cara lain, atau lunasi sebagian dulu.")
    String terms_limit(String limit, String open);

    @Message(
            "Untuk pesanan ini kami perlu menerima pembayarannya dulu. Pilih cara bayar yang lain; semuanya terbuka untukmu.")
    String pay_first();

    @Message(
            "Maaf, pesanan ini tidak bisa kami terima lewat toko online. Hubungi layanan pelanggan kami, lalu kita lihat bersama.")
    String not_taken();
}
