package id.laris.web.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff read about their own accounts, in Indonesian. English: {@code messages/officeAccount_en.properties}. */
@MessageBundle("officeAccount")
public interface OfficeAccountMessages {
    @Message("Akun saya")
    String mine();

    @Message("Nama, kata sandi, dan perangkat tempat kamu masuk.")
    String mine_help();

    @Message("Nama")
    String name();

    @Message("Tampil di riwayat pesanan dan bagi rekan kerja.")
    String name_help();

    @Message("Simpan")
    String save();

    @Message("Kata sandi sekarang")
    String old_password();

    @Message("Kata sandi baru")
    String new_password();

    @Message("Paling sedikit {least} karakter. Kalimat dari beberapa kata mudah diingat dan sulit ditebak.")
    String password_hint(int least);

    @Message("Ganti kata sandi")
    String change_password();

    @Message("Di perangkat lain kamu perlu masuk lagi.")
    String change_password_help();

    @Message("Alamat e-mail baru")
    String new_email();

    @Message("Ganti alamat e-mail")
    String change_email();

    @Message("Sekarang {email}. Alamat baru dipakai setelah tautan di dalamnya dibuka.")
    String change_email_help(String email);

    @Message("Tempat kamu masuk")
    String sessions();

    @Message("Ada yang tidak kamu kenal? Akhiri, lalu ganti kata sandi.")
    String sessions_help();

    @Message("Perangkat ini")
    String here();

    @Message("terakhir terlihat")
    String last_seen();

    @Message("sejak")
    String since();

    @Message("Akhiri")
    String end();

    @Message("Keluar dari semua perangkat")
    String end_all();

    @Message("Lupa kata sandi?")
    String forgot();

    @Message("Lupa kata sandi")
    String forgot_title();

    @Message("Ketik alamat e-mailmu. Kalau ada akun stafnya, kami kirim tautan untuk memilih kata sandi baru.")
    String forgot_help();

    @Message("E-mail")
    String email();

    @Message("Kirim tautan")
    String send_link();

    @Message("Periksa e-mailmu")
    String sent_title();

    @Message("Kalau alamat itu punya akun staf, tautannya sedang dikirim dan berlaku satu jam.")
    String sent_help();

    @Message("Pilih kata sandi baru")
    String choose_title();

    @Message("Setelah disimpan, masuklah dengan kata sandi baru.")
    String choose_help();

    @Message("Pastikan alamat e-mail")
    String verify_title();

    @Message("Tekan tombol untuk memakai alamat e-mail baru ini.")
    String verify_help();

    @Message("Pakai alamat ini")
    String verify();

    @Message("Tautan tidak berlaku lagi")
    String stale_title();

    @Message("Tautan sudah dipakai, diganti, atau habis waktunya. Minta yang baru.")
    String stale_help();

    @Message("Ke halaman masuk")
    String to_sign_in();

    @Message("Kata sandi sekarang tidak cocok.")
    String wrong_password();

    @Message("Pakai paling sedikit {least} karakter.")
    String too_short(int least);

    @Message("Kata sandi terlalu panjang.")
    String too_long();

    @Message("Kata sandi ini yang pertama dicoba orang. Pilih kalimat dari beberapa kata.")
    String too_common();

    @Message("Jangan hanya memakai nama toko atau namamu sendiri.")
    String too_obvious();

    @Message("Alamat e-mail tidak lengkap, contoh: nama@toko.id.")
    String wrong_email();

    @Message("Tulis nama, paling panjang 100 karakter.")
    String wrong_name();

    @Message("Alamat ini sudah dipakai akun lain.")
    String email_taken();

    @Message("Staf toko ini wajib memakai verifikasi dua langkah.")
    String factor_required();

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
