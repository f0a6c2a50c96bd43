package id.laris.web.customer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the second step of signing in says to customers, in Indonesian. English: {@code messages/factor_en.properties}. */
@MessageBundle("factor")
public interface FactorMessages {
    @Message("Langkah kedua saat masuk")
    String factor();

    @Message(
            "Selain kata sandi, masuk juga dengan kode dari aplikasi autentikator di ponselmu. Kata sandi yang bocor saja lalu tidak cukup.")
    String factor_help();

    @Message("Aktif. Sisa kode pemulihan: {left}.")
    String factor_on(int left);

    @Message("Aktifkan")
    String factor_begin();

    @Message("Matikan")
    String factor_off();

    @Message("Buat kode pemulihan baru")
    String factor_renew();

    @Message("Perangkat yang dikenal")
    String factor_remembered();

    @Message("Lupakan")
    String factor_forget();

    @Message("Kode dari aplikasimu")
    String give_code();

    @Message("Buka aplikasi autentikator dan tulis kode enam angka, atau pakai satu kode pemulihan.")
    String give_code_help();

    @Message("Kode")
    String code();

    @Message("Ingat perangkat ini selama 30 hari")
    String remember_device();

    @Message("Aktifkan langkah kedua")
    String set_up();

    @Message(
            "Buka aplikasi autentikator, misalnya Google Authenticator atau Aegis, lalu pindai gambar ini atau ketik kuncinya:")
    String set_up_one();

    @Message("Buka di aplikasi pada ponsel ini")
    String set_up_here();

    @Message("Lalu tulis kode yang ditampilkannya:")
    String set_up_two();

    @Message("Kode pemulihanmu")
    String recovery();

    @Message(
            "Simpan di tempat yang aman, misalnya dicetak. Kalau ponselmu hilang, satu kode menggantikan aplikasi, masing-masing sekali. Kode ini tidak ditampilkan lagi.")
    String recovery_help();

    @Message("Sudah kusimpan")
    String recovery_done();

    @Message("Kode ini tidak berlaku. Tunggu kode berikutnya, lalu tulis yang baru.")
    String wrong_code();
}
