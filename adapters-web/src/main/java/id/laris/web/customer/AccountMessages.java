package id.laris.web.customer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of an account say, in Indonesian. English: {@code messages/account_en.properties}. */
@MessageBundle("account")
public interface AccountMessages {
    @Message("Saldo toko")
    String credit();

    @Message("Saldomu")
    String credit_balance();

    @Message("Pilih saldo toko saat membayar: dipakai dulu sebanyak yang ada, sisanya kamu bayar dengan cara lain.")
    String credit_help();

    @Message("Riwayat")
    String credit_history();

    @Message(
            "{#when kind}{#is 'GRANTED'}Diberikan toko{#is 'SPENT'}Dipakai membayar{#is 'GIVEN_BACK'}Kembali{#is 'EXPIRED'}Lewat masa berlaku{#else}Dikoreksi{/when}")
    String credit_kind(String kind);

    @Message("saldo {balance}")
    String credit_after(String balance);

    @Message("Belum ada saldo. Uang retur yang kamu simpan di toko akan terlihat di sini.")
    String no_credit();

    @Message("Masuk")
    String sign_in();

    @Message("Keluar")
    String sign_out();

    @Message("Akun")
    String account();

    @Message("Akunku")
    String my_account();

    @Message("Halo, {name}")
    String hello(String name);

    @Message("Ringkasan")
    String overview();

    @Message("Pesanan")
    String orders();

    @Message("Alamat")
    String addresses();

    @Message("Profil dan ukuran")
    String profile();

    @Message("Wishlist")
    String wishlist();

    @Message("Keamanan")
    String security();

    @Message("Privasi")
    String privacy();

    @Message("Bagian akun")
    String rooms();

    @Message("Pesanan terakhir")
    String latest_orders();

    @Message("Semua pesanan")
    String all_orders();

    @Message("Belum ada pesanan")
    String no_orders();

    @Message("Pesanan yang kamu buat sambil masuk, dan yang kamu buat sebelumnya dengan e-mail ini, muncul di sini.")
    String no_orders_help();

    @Message("Alamat utama")
    String main_address();

    @Message("Belum ada alamat tersimpan.")
    String no_address();

    @Message("Ukuranku")
    String my_sizes();

    @Message("Simpan ukuranmu sekali, dan halaman barang langsung memilihnya.")
    String sizes_help();

    @Message("Ukuranmu tersimpan. Halaman barang memilihnya untukmu.")
    String sizes_known();

    @Message("Ubah")
    String change();

    @Message("Kelola")
    String manage();

    @Message("Tambah alamat")
    String add_address();

    @Message("Ubah alamat")
    String correct_address();

    @Message("Jadikan utama")
    String make_main();

    @Message("Hapus")
    String remove();

    @Message("Hapus alamat ini dari buku alamatmu?")
    String remove_sure();

    @Message("Buku alamatmu penuh. Hapus satu alamat untuk menambah yang lain.")
    String address_book_full();

    @Message("Nama alamat")
    String label();

    @Message("Misalnya Rumah atau Kantor")
    String label_hint();

    @Message("Nama penerima")
    String recipient();

    @Message("Nomor telepon")
    String phone();

    @Message("Jalan, nomor, RT/RW, patokan")
    String street();

    @Message("Kode pos")
    String postal_code();

    @Message("Jadikan alamat utama")
    String is_main();

    @Message("Simpan")
    String save();

    @Message("Batal")
    String cancel();

    @Message("Tanggal lahir")
    String birth_date();

    @Message("Boleh kosong. Hanya untuk ucapan di hari istimewamu.")
    String birth_date_hint();

    @Message("Bahasa e-mail")
    String mail_language();

    @Message("Tentangmu")
    String about_you();

    @Message("{#when kind}{#is 'TOP'}Atasan{#is 'BOTTOM'}Bawahan{#else}Alas kaki{/when}")
    String size_of(String kind);

    @Message(
            "{#when kind}{#is 'TOP'}Seperti di label: S, M, L{#is 'BOTTOM'}Seperti di label: M atau 32{#else}Misalnya 41{/when}")
    String size_hint(String kind);

    @Message("Kategori kesukaan")
    String favourites();

    @Message("Yang perlu kami tahu")
    String note();

    @Message("Misalnya alergi wol")
    String note_hint();

    @Message("Semuanya boleh kosong. Yang kamu isi hanya dipakai untukmu, dan bisa dihapus kapan saja.")
    String profile_help();

    @Message("Pesanan {number}")
    String order_number(String number);

    @Message(
            "{#when tab}{#is 'AWAITING_PAYMENT'}Menunggu pembayaran{#is 'READY_TO_PROCESS'}Disiapkan{#is 'SHIPPED'}Dikirim{#is 'COMPLETED'}Selesai{#else}Dibatalkan{/when}")
    String order_state(String tab);

    @Message("Pesan lagi")
    String reorder();

    @Message("Lihat")
    String see_order();

    @Message("Lebih lama")
    String older();

    @Message("Terbaru")
    String newest();

    @Message("Halaman")
    String pages();

    @Message("Tidak semuanya masuk keranjang")
    String again_title();

    @Message("Dari pesanan {number} yang masih ada sudah masuk keranjangmu ({pieces} barang di dalamnya). Sisanya:")
    String again_help(String number, int pieces);

    @Message("Tidak dijual lagi")
    String again_gone();

    @Message("Sedang habis")
    String again_sold_out();

    @Message("Hanya {got} dari {wanted} yang bisa masuk")
    String again_fewer(int got, int wanted);

    @Message("Ke keranjang")
    String to_cart();

    @Message("Wishlist-mu masih kosong")
    String no_wishes();

    @Message("Tekan hati di halaman barang untuk menyimpannya di sini.")
    String no_wishes_help();

    @Message("Simpan ke wishlist")
    String wish();

    @Message("Ada di wishlist")
    String wished();

    @Message("Ini ukuranmu.")
    String my_size_chosen();

    @Message("Ukuranmu {size}.")
    String my_size_is(String size);

    @Message("Ukuranmu, {size}, sedang habis.")
    String my_size_gone(String size);

    @Message("Pilih ukuran dan warna")
    String choose_variant();

    @Message("Wishlist-mu penuh. Hapus sesuatu untuk menyimpan yang lain.")
    String wishlist_full();

    @Message("Lihat-lihat barang")
    String look_around();

    @Message("{n} bagian perlu diperbaiki:")
    String mend(int n);

    @Message("Tulis nama, paling banyak 100 huruf.")
    String wrong_name();

    @Message("Tulis alamat e-mail yang lengkap, seperti nama@contoh.id.")
    String wrong_email();

    @Message("Tulis nomor telepon yang lengkap, seperti 0812 3456 7890.")
    String wrong_phone();

    @Message("Tulis tanggal yang sudah lewat, sejak tahun 1900.")
    String wrong_birth_date();

    @Message("Nama alamat paling banyak 40 huruf.")
    String wrong_label();

    @Message("Tulis jalan dan nomor, 5 sampai 200 huruf.")
    String wrong_street();

    @Message("Pilih sampai kelurahan atau desa.")
    String wrong_village();

    @Message("Kode pos terdiri dari lima angka.")
    String wrong_postal_code();

    @Message("Paling banyak 500 huruf.")
    String wrong_note();

    @Message("Ukuran paling banyak 20 huruf.")
    String wrong_size();

    @Message(
            "{#when code}{#is 'saved'}Tersimpan.{#is 'address-saved'}Alamat tersimpan.{#is 'address-removed'}Alamat dihapus.{#is 'address-main'}Alamat utama diganti.{#is 'wished'}Masuk wishlist.{#is 'unwished'}Dihapus dari wishlist.{#is 'consents-saved'}Pilihanmu tersimpan.{#is 'export-asked'}Permintaan diterima. Salinan datamu sedang disiapkan.{#is 'request-withdrawn'}Permintaan dibatalkan.{#is 'restricted'}Pemrosesan datamu ditangguhkan.{#is 'unrestricted'}Pemrosesan datamu berjalan lagi.{#is 'password-changed'}Kata sandi diganti.{#is 'email-asked'}Kami mengirim tautan ke alamat baru. Alamat diganti setelah kamu membukanya.{#is 'sessions-ended'}Perangkat lain sudah keluar.{#is 'factor-on'}Langkah kedua aktif.{#is 'factor-off'}Langkah kedua dimatikan.{#is 'verified'}E-mail sudah dipastikan.{#is 'name-changed'}Nama diganti.{#else}Selesai.{/when}")
    String notice(String code);
}
