package id.laris.messaging.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What mails about accounts say, in Indonesian. English: {@code messages/accountMail_en.properties}. No subject names a person. */
@MessageBundle(value = "accountMail", locale = "id")
public interface AccountMailMessages {
    @Message("Verifikasi alamat e-mailmu")
    String verify_subject();

    @Message("Tinggal satu langkah, {name}")
    String verify_headline(String name);

    @Message("Tekan tombol di bawah untuk memastikan alamat ini milikmu. Setelah itu akunmu siap dipakai.")
    String verify_text();

    @Message("Verifikasi alamat")
    String verify_button();

    @Message("Kamu sudah punya akun")
    String already_subject();

    @Message("Kamu sudah punya akun, {name}")
    String already_headline(String name);

    @Message(
            "Seseorang, mungkin kamu, mendaftar dengan alamat ini. Akunmu sudah ada: masuk saja, atau buat kata sandi baru kalau lupa.")
    String already_text();

    @Message("Lupa kata sandi")
    String forgotten_button();

    @Message("Buat kata sandi baru")
    String password_subject();

    @Message("Kata sandi baru untuk {name}")
    String password_headline(String name);

    @Message(
            "Tekan tombol di bawah untuk memilih kata sandi baru. Di semua perangkat kamu perlu masuk lagi setelahnya.")
    String password_text();

    @Message("Pilih kata sandi")
    String password_button();

    @Message("Pastikan alamat e-mail barumu")
    String email_subject();

    @Message("Alamat baru untuk {name}")
    String email_headline(String name);

    @Message("Tekan tombol di bawah untuk mulai memakai alamat ini. Sebelum itu, alamat lama tetap berlaku.")
    String email_text();

    @Message("Pakai alamat ini")
    String email_button();

    @Message("Undangan bekerja di {shop}")
    String invited_subject(String shop);

    @Message("Selamat datang, {name}")
    String invited_headline(String name);

    @Message("Kamu diundang menjadi staf {shop}. Pilih kata sandi untuk mulai.")
    String invited_text(String shop);

    @Message("Terima undangan")
    String invited_button();

    @Message("Kata sandimu sudah diganti")
    String password_changed_subject();

    @Message("Kata sandi akunmu baru saja diganti.")
    String password_changed_text();

    @Message("Alamat e-mail akunmu sudah diganti")
    String email_changed_subject();

    @Message("Akunmu sekarang memakai alamat e-mail lain. Alamat ini tidak dipakai lagi untuk masuk.")
    String email_changed_text();

    @Message("Verifikasi dua langkah aktif")
    String factor_on_subject();

    @Message("Mulai sekarang kamu masuk dengan kata sandi dan kode dari aplikasi autentikator.")
    String factor_on_text();

    @Message("Verifikasi dua langkah dimatikan")
    String factor_off_subject();

    @Message("Sekarang akunmu hanya dijaga kata sandi.")
    String factor_off_text();

    @Message("Kode pemulihan dipakai")
    String recovery_subject();

    @Message("Seseorang masuk ke akunmu dengan salah satu kode pemulihan. Kode itu tidak berlaku lagi.")
    String recovery_text();

    @Message("Salinan datamu siap")
    String export_subject();

    @Message(
            "Salinan semua data yang kami simpan tentangmu sudah siap di halaman Privasi akunmu. Bisa diunduh sekali, dalam 24 jam.")
    String export_text();

    @Message("Buka halaman Privasi")
    String export_button();

    @Message("Akun dan datamu sudah dihapus")
    String erased_subject();

    @Message(
            "Seperti yang kamu minta, akun ini ditutup dan datamu dihapus. Catatan penjualan tetap kami simpan tanpa namamu, karena hukum pajak memintanya. Ini surat terakhir ke alamat ini.")
    String erased_text();

    @Message("Tentang privasi")
    String erased_button();

    @Message("Kunci API berakhir dalam {days} hari")
    String key_ends_subject(int days);

    @Message(
            "Ada kunci API yang berakhir dalam {days} hari. Program yang memakainya tidak bisa masuk lagi setelah itu: perpanjang, atau ganti dengan kunci baru.")
    String key_ends_text(int days);

    @Message("Lihat kunci yang segera berakhir")
    String key_ends_button();

    @Message("Sebuah webhook dimatikan")
    String webhook_off_subject();

    @Message(
            "Program di luar yang mendengarkan toko ini menolak pesan atau tidak terjangkau selama tiga hari. Kami berhenti mengirim kepadanya. Periksa alamatnya, nyalakan lagi, lalu kirim ulang yang terlewat.")
    String webhook_off_text();

    @Message("Buka webhook")
    String webhook_off_button();

    @Message("{count} barang baru di titik kritis")
    String digest_subject(int count);

    @Message("Ini yang mencapai titik kritisnya sejak surel terakhir, di gudang tempat Anda bekerja:")
    String digest_text();

    @Message("{goods} di {warehouse}: sisa {available}, minimum {minimum}")
    String digest_line(String goods, String warehouse, int available, int minimum);

    @Message("dan {count} lainnya")
    String digest_more(int count);

    @Message("Lihat peringatan stok")
    String digest_button();

    @Message("{count} pembayaran yang ditahan segera dilepas")
    String hold_subject(int count);

    @Message(
            "Penyedia menahan uang ini sampai toko mengambilnya. Lewat waktunya pesanan batal dan uangnya kembali ke pembeli. Ambil atau lepas sebelum itu:")
    String hold_text();

    @Message("{order}: {amount} di {provider}, sampai {until}")
    String hold_line(String order, String amount, String provider, String until);

    @Message("Buka pantauan pembayaran")
    String hold_button();

    @Message("Mau dikabari kalau {goods} ada lagi?")
    String wish_subject(String goods);

    @Message(
            "Seseorang, mungkin kamu, minta dikabari ke alamat ini kalau {goods} ada lagi. Tekan tombolnya kalau itu kamu; tanpa itu kami tidak menulis lagi.")
    String wish_text(String goods);

    @Message("Ya, kabari saya")
    String wish_button();

    @Message("E-mail ini dikirim karena alamat ini ditulis di {shop}.")
    String wish_why(String shop);

    @Message("{goods} ada lagi")
    String back_subject(String goods);

    @Message(
            "Yang kamu tunggu sudah ada lagi: {goods}. Jumlahnya terbatas dan beberapa orang menunggu, jadi kami mengabari sesuai urutan.")
    String back_text(String goods);

    @Message("Lihat barangnya")
    String back_button();

    @Message("E-mail ini dikirim sekali, karena kamu minta dikabari di {shop}.")
    String back_why(String shop);

    @Message("Berhenti dikabari")
    String wish_stop();

    @Message("Akunmu lama tidak dipakai")
    String idle_subject();

    @Message(
            "Kamu sudah lama tidak masuk. Kalau tidak masuk dalam 30 hari, akunmu ditutup dan datamu dihapus. Cukup masuk sekali untuk tetap memilikinya.")
    String idle_text();

    @Message("Masuk")
    String idle_button();

    @Message(
            "Akun ini lama tidak dipakai, jadi kami menutupnya dan menghapus datamu, seperti kami beri tahu sebulan lalu. Catatan penjualan tetap kami simpan tanpa namamu, karena hukum pajak memintanya. Ini surat terakhir ke alamat ini.")
    String idle_erased_text();

    @Message("Halo, {name}")
    String hello(String name);

    @Message("Bukan kamu? Segera buat kata sandi baru dan hubungi kami.")
    String not_you();

    @Message("Tidak merasa meminta? Abaikan e-mail ini, tidak ada yang berubah.")
    String ignore();

    @Message("Tautan ini berlaku {hours} jam, hanya sekali. Jangan teruskan e-mail ini.")
    String lasts_hours(long hours);

    @Message("Tautan ini berlaku {days} hari, hanya sekali. Jangan teruskan e-mail ini.")
    String lasts_days(long days);

    @Message("E-mail ini dikirim karena alamat ini dipakai untuk akun di {shop}.")
    String why(String shop);
}
