package id.laris.web.identity;

import id.laris.domain.identity.AccountState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of staff say, in Indonesian. English: {@code messages/officeStaff_en.properties}. */
@MessageBundle("officeStaff")
public interface OfficeStaffMessages {
    @Message("Staf")
    String staff();

    @Message("Siapa yang bekerja di sini, dengan peran apa, dan di gudang mana.")
    String staff_help();

    @Message("Cari nama atau e-mail")
    String search();

    @Message("Semua keadaan")
    String any_state();

    @Message("Semua peran")
    String any_role();

    @Message(
            "{#when s}{#is INVITED}Diundang{#is ACTIVE}Aktif{#is DEACTIVATED}Nonaktif{#is UNVERIFIED}Belum diverifikasi{#is CLOSED}Ditutup{/when}")
    String state(AccountState s);

    @Message("Nama")
    String name();

    @Message("E-mail")
    String email();

    @Message("Peran")
    String roles();

    @Message("Gudang")
    String warehouses();

    @Message("Semua gudang")
    String all_warehouses();

    @Message("Centang gudang yang menjadi tempat kerjanya. Tanpa centang berarti semua gudang.")
    String warehouses_hint();

    @Message("Keadaan")
    String state_label();

    @Message("Terakhir terlihat")
    String last_seen();

    @Message("Tidak sedang masuk")
    String not_signed_in();

    @Message("Undang staf")
    String invite();

    @Message("Undangan dikirim lewat e-mail dan berlaku tujuh hari. Kata sandi dipilih sendiri oleh yang diundang.")
    String invite_help();

    @Message("Kirim undangan")
    String send_invitation();

    @Message("Kirim undangan lagi")
    String resend();

    @Message("Batalkan undangan")
    String withdraw();

    @Message("Batalkan undangan untuk {name}?")
    String withdraw_sure(String name);

    @Message("Nonaktifkan")
    String deactivate();

    @Message("Nonaktifkan {name}? Semua sesinya langsung berakhir.")
    String deactivate_sure(String name);

    @Message("Aktifkan lagi")
    String reactivate();

    @Message("Sesi")
    String sessions();

    @Message("Akhiri semua sesi")
    String end_sessions();

    @Message("Akhiri semua sesi {name}?")
    String end_sessions_sure(String name);

    @Message("Simpan")
    String save();

    @Message("Perubahan langsung berlaku; orangnya masuk lagi.")
    String change_help();

    @Message("Tidak ada staf yang cocok.")
    String none_found();

    @Message("Selamat datang")
    String welcome();

    @Message("Isi nama Anda dan pilih kata sandi. Setelah itu, masuk dengan e-mail yang menerima undangan ini.")
    String welcome_help();

    @Message("Nama Anda")
    String your_name();

    @Message("Kata sandi")
    String password();

    @Message("Paling sedikit {n} huruf. Beberapa kata biasa lebih kuat daripada satu kata rumit.")
    String password_hint(int n);

    @Message("Mulai bekerja")
    String start();

    @Message("Undangan ini tidak berlaku lagi")
    String over();

    @Message(
            "Sudah dipakai, diganti yang lebih baru, dibatalkan, atau lewat tujuh hari. Mintalah undangan baru kepada pemilik toko.")
    String over_help();

    @Message("Ke halaman masuk")
    String to_sign_in();

    @Message("Kata sandi terlalu pendek. Pakai paling sedikit {n} huruf.")
    String password_too_short(int n);

    @Message("Kata sandi terlalu panjang. Pakai paling banyak 200 huruf.")
    String password_too_long();

    @Message("Kata sandi ini mudah ditebak. Pilih yang lain.")
    String password_too_common();
}
