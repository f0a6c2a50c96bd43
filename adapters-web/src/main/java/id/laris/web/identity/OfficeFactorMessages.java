package id.laris.web.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say about the second factor, in Indonesian. English: {@code messages/officeFactor_en.properties}. */
@MessageBundle("officeFactor")
public interface OfficeFactorMessages {
    @Message("Verifikasi dua langkah")
    String factor();

    @Message("Masukkan kode")
    String give();

    @Message(
            "Buka aplikasi autentikator dan ketik enam angka yang tampil. Ponsel tidak ada? Pakai salah satu kode pemulihan.")
    String give_help();

    @Message("Tindakan ini penting, jadi kami memastikan sekali lagi bahwa ini kamu.")
    String again_help();

    @Message("Kode")
    String code();

    @Message("Ingat perangkat ini 30 hari")
    String remember();

    @Message("Lanjutkan")
    String go_on();

    @Message("Batal dan keluar")
    String give_up();

    @Message("Kembali")
    String back();

    @Message("Kode tidak cocok, habis waktunya, atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.")
    String wrong_code();

    @Message("Terlalu sering salah. Tunggu sebentar, lalu coba lagi.")
    String too_many();

    @Message("Pasang verifikasi dua langkah")
    String set_up();

    @Message(
            "Toko ini meminta semua stafnya memakainya. Setelah terpasang, kata sandi yang bocor saja tidak cukup untuk masuk.")
    String set_up_required();

    @Message("Setelah terpasang, kata sandi yang bocor saja tidak cukup untuk masuk.")
    String set_up_help();

    @Message(
            "Buka aplikasi autentikator di ponsel, misalnya Google Authenticator, Aegis, atau 2FAS, lalu pindai gambar ini.")
    String step_scan();

    @Message("Tidak bisa memindai? Ketik kunci ini di aplikasi:")
    String step_key();

    @Message("Ketik enam angka yang tampil di aplikasi.")
    String step_code();

    @Message("Kode QR untuk aplikasi autentikator")
    String qr();

    @Message("Pasang")
    String confirm();

    @Message("Kode pemulihan")
    String recovery();

    @Message(
            "Simpan kesepuluh kode ini di tempat aman, bukan di ponsel yang sama. Masing-masing berlaku sekali kalau ponselmu hilang. Halaman ini tidak tampil lagi.")
    String recovery_help();

    @Message("Unduh")
    String download();

    @Message("Cetak")
    String print();

    @Message("Sudah saya simpan")
    String kept();

    @Message("Aktif")
    String on();

    @Message("Mati")
    String off();

    @Message("Tersisa {count} dari 10 kode pemulihan.")
    String codes_left(int count);

    @Message("Buat kode pemulihan baru")
    String renew();

    @Message("Ganti ponsel atau aplikasi")
    String change();

    @Message("Matikan")
    String remove();

    @Message("Matikan verifikasi dua langkah? Akunmu hanya dijaga kata sandi.")
    String remove_sure();

    @Message("Perangkat yang diingat")
    String devices();

    @Message("Di perangkat ini cukup kata sandi sampai waktunya habis.")
    String devices_help();

    @Message("sampai")
    String until();

    @Message("Lupakan")
    String forget();

    @Message("Perangkat tak dikenal")
    String unknown_device();

    @Message("Kode pemulihan {shop}\nMasing-masing berlaku sekali.")
    String file_head(String shop);
}
