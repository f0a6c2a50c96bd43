package id.laris.web.payment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about money say in the back office, in Indonesian. English: {@code messages/officePayment_en.properties}. */
@MessageBundle("officePayment")
public interface OfficePaymentMessages {
    @Message("Pembayaran")
    String payments();

    @Message("Cocokkan mutasi rekening")
    String statement();

    @Message(
            "Unggah berkas CSV dari internet banking. Transfer yang jumlahnya sama persis dengan tagihan langsung tercatat lunas. Mengunggah berkas yang sama dua kali tidak mengubah apa pun.")
    String statement_help();

    @Message("Berkas CSV")
    String file();

    @Message("Cocokkan")
    String match();

    @Message("Lihat transfer yang ditunggu")
    String waiting_transfers();

    @Message("Pilih berkasnya dulu.")
    String no_file();

    @Message(
            "Berkas ini tidak terbaca sebagai mutasi rekening. Baris judulnya harus memuat tanggal, keterangan, dan kredit (atau jumlah).")
    String unreadable_file();

    @Message("Berkas ini lebih dari 1 MB. Unduh mutasi untuk jangka waktu yang lebih pendek.")
    String file_too_large();

    @Message("Hasil pencocokan")
    String result();

    @Message("{matched} transfer cocok, {unmatched} perlu dilihat orang, {known} sudah tercatat sebelumnya.")
    String result_sentence(int matched, int unmatched, int known);

    @Message("Cocok")
    String matched();

    @Message("Belum cocok")
    String unmatched();

    @Message("Uang ini tidak sama persis dengan tagihan mana pun. Cari pesanannya, lalu catat pembayarannya di sana.")
    String unmatched_help();

    @Message("Baris tidak terbaca")
    String unreadable();

    @Message("Baris")
    String line();

    @Message("Sebab")
    String why();

    @Message("Tanggal")
    String day();

    @Message("Keterangan")
    String description();

    @Message("Jumlah")
    String amount();

    @Message("Pesanan")
    String order();

    @Message("Cari pesanan")
    String find_order();

    @Message("Cocokkan berkas lain")
    String again();

    @Message("Tidak ada uang masuk yang baru di berkas ini.")
    String nothing_in();

    @Message("Pengembalian dana")
    String refunds();

    @Message("Uang yang harus kembali ke pembeli. Kirim dulu, lalu nyatakan di sini.")
    String refunds_help();

    @Message("Tidak ada dana yang harus dikembalikan")
    String no_refunds();

    @Message("Pesanan yang dibatalkan setelah dibayar muncul di sini.")
    String no_refunds_help();

    @Message("Alasan")
    String reason();

    @Message("Sejak")
    String since();

    @Message("Sudah saya kirim")
    String sent();

    @Message("Sedang dikirim sistem")
    String on_its_way();

    @Message("{times}× ditanyakan, ditanyakan lagi paling cepat {moment}")
    String asked_again(int times, String moment);

    @Message("Penyedia pembayaran menolak mengirimnya. Kirim sendiri.")
    String refund_refused();

    @Message("Cara bayar")
    String method();
}
