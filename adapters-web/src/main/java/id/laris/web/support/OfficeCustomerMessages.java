package id.laris.web.support;

import id.laris.domain.identity.AccountState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the office reads about customers, in Indonesian. English: {@code messages/officeCustomer_en.properties}. */
@MessageBundle("officeCustomer")
public interface OfficeCustomerMessages {
    @Message("Saldo toko")
    String credit();

    @Message("Belum pernah ada saldo.")
    String no_credit();

    @Message("Yang lebih lama tersimpan di buku saldo.")
    String credit_more();

    @Message("Tindakan")
    String credit_what();

    @Message("Beri saldo")
    String credit_give();

    @Message("Tarik (koreksi)")
    String credit_take();

    @Message("Tarik (lewat masa berlaku)")
    String credit_expire();

    @Message("Jumlah")
    String credit_amount();

    @Message("Alasan saldo")
    String credit_reason();

    @Message("Pelanggan tidak melihatnya. Di atas batas satu orang, sisanya diberikan rekan lain.")
    String credit_reason_help();

    @Message("Catat")
    String credit_save();

    @Message("Pelanggan")
    String customers();

    @Message(
            "Cari orangnya dengan yang ia sebutkan sendiri. Nama dan alamat tetap tersamar sampai seseorang yang berhak membukanya, dengan alasan.")
    String customers_help();

    @Message("E-mail, telepon, nama, atau nomor pesanan")
    String search();

    @Message("Nama")
    String name();

    @Message("E-mail")
    String email();

    @Message("Telepon")
    String phone();

    @Message("Akun")
    String account();

    @Message("Sejak")
    String since();

    @Message("Pesanan")
    String orders();

    @Message("Pesanan terakhir")
    String last_order();

    @Message(
            "{#when state}{#is UNVERIFIED}E-mail belum dipastikan{#is ACTIVE}Aktif{#is DEACTIVATED}Dinonaktifkan{#is CLOSED}Ditutup{#else}Diundang{/when}")
    String state(AccountState state);

    @Message("Tamu")
    String guest();

    @Message("Tidak ada yang cocok")
    String none_found();

    @Message("Tulis e-mail atau nomor telepon selengkapnya, kata-kata utuh dari nama, atau nomor pesanan.")
    String none_found_help();

    @Message("Belum ada pelanggan yang punya akun")
    String none_yet();

    @Message("Tamu yang sudah memesan bisa dicari dengan nomor pesanan atau e-mailnya.")
    String none_yet_help();

    @Message("Pelanggan {key}")
    String customer(String key);

    @Message("Tamu dari {number}")
    String guest_of(String number);

    @Message("Memesan tanpa akun")
    String without_account();

    @Message("Data pribadi tersamar")
    String masked();

    @Message("Data pribadi terbuka")
    String revealed();

    @Message("Hanya di halaman ini, sekali ini. Pembukaan ini tercatat di jejak beserta alasannya.")
    String revealed_help();

    @Message("Samarkan lagi")
    String mask_again();

    @Message("Buka data pribadi")
    String reveal();

    @Message("Buka")
    String open();

    @Message("Tampil sekali. Siapa yang membuka, kapan, dan mengapa tercatat di jejak.")
    String reveal_help();

    @Message("Untuk apa?")
    String reason();

    @Message("5 sampai 200 huruf, tanpa nama orang. Misalnya: menelepon soal paket LR-000123 yang salah kirim.")
    String reason_hint();

    @Message("Kontak")
    String contacts();

    @Message("Alamat")
    String addresses();

    @Message("Alamat utama")
    String main_address();

    @Message("Dari pesanan")
    String of_order();

    @Message("Tidak ada alamat.")
    String no_addresses();

    @Message("Kesukaan dan ukuran")
    String preferences();

    @Message("Belum bercerita apa-apa.")
    String no_preferences();

    @Message("Bahasa surat")
    String language();

    @Message("Suka")
    String favourites();

    @Message("Tanggal lahir")
    String birth_date();

    @Message("Catatan")
    String note();

    @Message("Cara masuk")
    String sign_in();

    @Message("E-mail dipastikan")
    String verified();

    @Message("Verifikasi dua langkah")
    String second_factor();

    @Message("Sesi terbuka")
    String sessions();

    @Message("Pemrosesan ditangguhkan")
    String suspended();

    @Message("Ditangguhkan atas permintaannya: tanpa kabar, tanpa saran. Pesanan yang berjalan tetap diurus.")
    String suspended_help();

    @Message("Persetujuan")
    String consents();

    @Message("Belum pernah menyetujui atau mencabut apa pun.")
    String no_consents();

    @Message("Setuju")
    String granted();

    @Message("Tidak")
    String withdrawn();

    @Message("Permintaan menurut UU PDP")
    String requests();

    @Message("Tidak ada permintaan.")
    String no_requests();

    @Message("Belum pernah memesan.")
    String no_orders();

    @Message("Pesanan berikutnya")
    String more_orders();

    @Message("{count} buah")
    String pieces(int count);

    @Message("Aktif")
    String on();

    @Message("Mati")
    String off();
}
