package id.laris.web.customer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages say on which customers sign up, sign in and guard their account, in Indonesian. English: {@code
 * messages/accountDoor_en.properties}.
 */
@MessageBundle("accountDoor")
public interface AccountDoorMessages {
    @Message("Lihat pesananmu, simpan alamat, dan belanja lebih cepat.")
    String sign_in_help();

    @Message("E-mail")
    String email();

    @Message("Kata sandi")
    String password();

    @Message("Belum punya akun?")
    String no_account_yet();

    @Message("Daftar")
    String register();

    @Message("Lupa kata sandi?")
    String forgot();

    @Message("E-mail atau kata sandi salah. Periksa lagi, atau minta kata sandi baru.")
    String wrong_credentials();

    @Message("Terlalu banyak percobaan yang gagal. Tunggu seperempat jam, lalu coba lagi.")
    String too_many_failures();

    @Message("Buat akun")
    String join();

    @Message("Nama, e-mail, dan kata sandi. Hanya itu.")
    String join_help();

    @Message("Nama")
    String name();

    @Message("Paling sedikit {least} huruf. Kalimat pendek lebih mudah diingat dan lebih aman daripada kata.")
    String password_hint(int least);

    @Message("Sudah punya akun?")
    String have_account();

    @Message("Periksa e-mailmu")
    String sent();

    @Message(
            "Kalau {email} bisa dipakai, sebuah surat dengan tautan sedang menuju ke sana. Buka tautannya untuk melanjutkan.")
    String sent_help(String email);

    @Message("Kirim lagi")
    String sent_again();

    @Message("Belum datang? Lihat juga kotak spam.")
    String sent_lost();

    @Message("Pastikan alamat e-mailmu")
    String verify();

    @Message(
            "Masukkan kata sandi yang kamu pilih waktu mendaftar. Kalau bukan kamu yang mendaftar, tutup saja halaman ini.")
    String verify_password();

    @Message("Pastikan dan masuk")
    String verify_enter();

    @Message("Satu tekan lagi, dan alamat ini milik akunmu.")
    String verify_help();

    @Message("Ya, ini alamatku")
    String verify_yes();

    @Message("Tautan ini tidak berlaku lagi")
    String stale();

    @Message("Tautan hanya bisa dipakai sekali, dan hanya untuk beberapa waktu. Minta yang baru kalau masih perlu.")
    String stale_help();

    @Message("Lanjut")
    String go_on();

    @Message("Lupa kata sandi")
    String forgot_title();

    @Message("Tulis alamat e-mail akunmu. Kami kirim tautan untuk memilih kata sandi baru.")
    String forgot_help();

    @Message("Kirim tautan")
    String send_link();

    @Message("Kata sandi baru")
    String new_password();

    @Message("Setelah ini kamu masuk lagi di semua perangkat.")
    String new_password_help();

    @Message("Kata sandi sekarang")
    String old_password();

    @Message("Ganti kata sandi")
    String change_password();

    @Message("Ganti e-mail")
    String change_email();

    @Message("Sekarang {email}. Alamat baru berlaku setelah tautan di suratnya dibuka.")
    String change_email_help(String email);

    @Message("E-mail baru")
    String new_email();

    @Message("Ganti nama")
    String change_name();

    @Message("Perangkat yang masuk")
    String devices();

    @Message("Kalau ada yang tidak kamu kenal, keluarkan dan ganti kata sandi.")
    String devices_help();

    @Message("Perangkat ini")
    String this_device();

    @Message("Perangkat tanpa nama")
    String unknown_device();

    @Message("Terakhir dipakai")
    String last_seen();

    @Message("Keluarkan")
    String end_session();

    @Message("Keluar dari semua perangkat")
    String end_all();

    @Message("Kata sandi paling sedikit {least} huruf.")
    String password_too_short(int least);

    @Message("Kata sandi terlalu panjang: paling banyak 200 huruf.")
    String password_too_long();

    @Message(
            "Kata sandi ini dicoba pertama kali di mana-mana. Pilih yang lain, misalnya beberapa kata yang tidak berhubungan.")
    String password_too_common();

    @Message("Kata sandi ini terlalu mudah ditebak di sini. Jangan pakai nama toko atau alamatmu.")
    String password_too_obvious();

    @Message("Kata sandi sekarang salah.")
    String wrong_password();

    @Message("Alamat e-mail ini belum dipastikan. Buka tautan di surat dari kami, atau minta lagi.")
    String not_verified();

    @Message("Riwayat masuk")
    String sign_ins();

    @Message(
            "Dua puluh yang terakhir, juga percobaan yang ditolak. Alamat jaringan ditampilkan sebagian. Ada yang bukan kamu? Ganti kata sandi.")
    String sign_ins_help();

    @Message("Masuk")
    String signed_in();

    @Message("Ditolak")
    String sign_in_refused();
}
