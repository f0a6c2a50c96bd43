package id.laris.web.payment;

import id.laris.application.payment.SettlementRuns.Finding;
import id.laris.domain.payment.MoneyMovement.Kind;
import id.laris.domain.payment.Refund.Way;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.payment.StrayNotice.Doubt;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.payment.Trouble;
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

    @Message("Pencocokan penyedia")
    String reconciliation();

    @Message("Laporan pencairan")
    String settlement_report();

    @Message(
            "Unggah berkas CSV pencairan dari dasbor penyedia pembayaran. Uang yang belum tercatat di sini langsung ditanyakan ke penyedia dan dicatat bila benar; beda lainnya ditunjukkan. Mengunggah berkas yang sama dua kali tidak mengubah apa pun.")
    String settlement_help();

    @Message("Penyedia")
    String provider();

    @Message("Pilih penyedianya dulu.")
    String no_provider();

    @Message(
            "Berkas ini tidak terbaca sebagai laporan pencairan. Baris judulnya harus memuat nomor pesanan atau referensi, dan jumlah.")
    String unreadable_report();

    @Message("Dari {lines} baris, {agreed} cocok; {different} hal perlu dilihat.")
    String reconciled_sentence(String lines, String agreed, String different);

    @Message("Berkas ini lebih dari 32 MB. Unduh laporan untuk jangka waktu yang lebih pendek.")
    String report_too_large();

    @Message("Berkas yang pernah dicocokkan")
    String runs();

    @Message(
            "Isi berkasnya tidak disimpan, karena bisa memuat nama pembeli. Yang disimpan: jumlahnya dan baris yang berbeda.")
    String runs_help();

    @Message("{#when state}{#is COMPARING}Sedang dicocokkan{#is DONE}Selesai{#else}Gagal{/when}")
    String run_state(SettlementRun.State state);

    @Message("{agreed} cocok, {different} perlu dilihat")
    String run_counts(String agreed, String different);

    @Message("Dibayar {from} – {to}")
    String paid_between(String from, String to);

    @Message("Pembayaran dalam laporan")
    String reported_gross();

    @Message("Pengembalian dalam laporan")
    String reported_refunds();

    @Message("Biaya dalam laporan")
    String reported_fees();

    @Message("Yang berbeda")
    String differences();

    @Message("Keterangan")
    String finding_head();

    @Message("Di laporan")
    String reported();

    @Message("Tercatat")
    String booked();

    @Message(
            "{#when finding}{#is BOOKED_NOW}Belum tercatat; penyedia membenarkan, sekarang dicatat{#is NOT_CONFIRMED}Belum tercatat; penyedia belum membenarkan{#is ANOTHER_AMOUNT}Jumlahnya lain{#is UNKNOWN_REFUND}Dikembalikan lebih banyak daripada yang diketahui toko{#is UNKNOWN_REFERENCE}Tidak ada pembayaran dengan nomor ini{#is TWICE}Pembayaran yang sama tertulis dua kali{#is NOT_REPORTED}Tercatat di sini, tidak ada di laporan; mungkin ada di laporan berikutnya{#is UNREADABLE}Baris ini tidak terbaca{/when}")
    String finding(Finding finding);

    @Message("Pantauan pembayaran")
    String monitor();

    @Message("Pembayaran yang macet")
    String stuck();

    @Message(
            "Toko menanyakannya sendiri ke penyedia, makin lama makin jarang. Tombol di kanan menanyakannya sekarang juga.")
    String stuck_help();

    @Message("Masalah")
    String trouble();

    @Message(
            "{#when trouble}{#is NO_ANSWER}Penyedia tidak menjawab{#is OVERDUE}Waktunya lewat, penyedia masih menunggu{#is SILENT}Tidak ditunggu lagi, penyedia belum berkabar{#is HELD}Uang ditahan, belum diambil{#is SHORT}Uang yang masuk kurang{/when}")
    String trouble_of(Trouble trouble);

    @Message("Pembayaran perlu tindakan")
    String act_now();

    @Message("{#if n == 99}99 atau lebih{#else}{n}{/if} uang diambil kembali")
    String open_disputes(int n);

    @Message("{#if n == 99}99 atau lebih{#else}{n}{/if} pembayaran macet atau ditahan")
    String open_stuck(int n);

    @Message("{#if n == 99}99 atau lebih{#else}{n}{/if} uang ditahan segera dilepas")
    String open_expiring(int n);

    @Message("Dilepas")
    String held_until();

    @Message("{#if n == 99}99 atau lebih{#else}{n}{/if} kabar tanpa pemilik")
    String open_strays(int n);

    @Message("Ambil uang")
    String take_money();

    @Message("Lepas")
    String let_go();

    @Message(
            "{#when trouble}{#is NO_ANSWER}Tidak pasti apakah tagihannya terbuat. Jangan minta pembeli membayar lagi sebelum ditanyakan.{#is OVERDUE}Mungkin kabarnya terlambat. Stok pesanan ini sudah atau segera dilepas.{#is SILENT}Kalau ternyata dibayar, uangnya menghidupkan pesanan atau dikembalikan.{#is HELD}Penyedia menahan uang pembeli atau curiga pada kartunya. Ambil kalau pesanannya akan dikirim, lepas kalau tidak. Lewat waktunya pesanan batal dan uang dilepas.{#is SHORT}Minta pembeli melunasi lewat halaman pesanannya, atau batalkan pesanan: yang sudah masuk dikembalikan.{/when}")
    String way_out_of(Trouble trouble);

    @Message("kurang {amount}")
    String still_missing(String amount);

    @Message("Tanya sekarang")
    String ask_now();

    @Message("Buka pesanan")
    String open_order();

    @Message("Tidak ada pembayaran yang macet")
    String nothing_stuck();

    @Message("Pembayaran yang tidak kunjung selesai muncul di sini, dengan sebabnya.")
    String nothing_stuck_help();

    @Message("Uang yang ditarik di penyedia")
    String alarms();

    @Message(
            "Uang ini keluar bukan lewat toko. Belum ada yang dicatat di sini; periksa di dasbor penyedia, lalu tulis hasilnya.")
    String alarms_help();

    @Message(
            "{#when kind}{#is REFUND}Dikembalikan di dasbor penyedia{#is CHARGEBACK}Ditarik bank pemegang kartu{#is REVERSAL}Pembayaran dibatalkan bank atau penyedia{#is DISPUTE}Pembeli mengajukan sengketa{/when}")
    String alarm_of(TakenBack.Kind kind);

    @Message(
            "{#when kind}{#is REFUND}Pastikan siapa yang mengembalikannya. Jangan kembalikan lagi dari sini; kalau ada pengembalian toko yang masih berjalan, bandingkan dulu.{#is CHARGEBACK}Kumpulkan bukti kirim dan jawab di dasbor sebelum tenggatnya. Tahan barang yang belum dikirim.{#is REVERSAL}Uangnya tidak jadi sampai. Tahan barang yang belum dikirim dan hubungi pembeli.{#is DISPUTE}Jawab di dasbor penyedia dengan bukti kirim sebelum tenggatnya. Jangan kembalikan uang dua kali.{/when}")
    String way_out_of_alarm(TakenBack.Kind kind);

    @Message("jumlah belum disebut")
    String amount_untold();

    @Message("Hasilnya")
    String outcome();

    @Message("Tutup")
    String close_alarm();

    @Message("Kabar tanpa pembayaran")
    String strays();

    @Message(
            "Benar dari penyedia, tetapi tidak bisa dicatat. Cari tahu dulu uang siapa ini di dasbor penyedia, lalu tanya lagi atau sisihkan dengan alasannya.")
    String strays_help();

    @Message("Kabar")
    String told();

    @Message(
            "{#when doubt}{#is NO_ATTEMPT}Tidak ada pembayaran dengan nomor ini di sini{#is OTHER_PROVIDER}Pembayarannya dibuat lewat penyedia lain{#is WRONG_MONEY}Penyedia menyebut uang yang bukan rupiah{/when}")
    String doubt_of(Doubt doubt);

    @Message(
            "{#when doubt}{#is NO_ATTEMPT}Mungkin milik sistem lain yang memakai akun penyedia yang sama, atau pesanannya sudah dihapus. Kalau uangnya masuk untuk toko ini, kembalikan lewat dasbor penyedia.{#is OTHER_PROVIDER}Jangan dicatat sebelum jelas. Bandingkan dengan dasbor kedua penyedia.{#is WRONG_MONEY}Belum ada yang dicatat. Periksa mata uang di dasbor penyedia.{/when}")
    String way_out_of_doubt(Doubt doubt);

    @Message("Kata penyedia")
    String said();

    @Message("Kata-katanya sudah dihapus sesuai masa simpan.")
    String said_forgotten();

    @Message("Tanya lagi")
    String ask_again();

    @Message("Alasan disisihkan")
    String why_aside();

    @Message("Sisihkan")
    String set_aside();

    @Message("Transfer ke")
    String to_account();

    @Message("Pengembalian tanpa retur")
    String other_refunds();

    @Message(
            "Niat baik, harga disamakan, barang tidak jadi dikirim. Lebih dari {limit} untuk satu pesanan diputuskan orang kedua.")
    String other_refunds_help(String limit);

    @Message("Menunggu keputusan")
    String waiting_decision();

    @Message("Tidak ada yang menunggu keputusan.")
    String nothing_waits();

    @Message("Diusulkan {name}")
    String proposed_by(String name);

    @Message("Ini usul Anda sendiri: orang lain yang memutuskan.")
    String somebody_else();

    @Message("Setujui")
    String grant();

    @Message("Tolak")
    String decline();

    @Message("Sudah diputuskan")
    String decided();

    @Message("Pengusul")
    String who();

    @Message("Diunggah oleh")
    String sent_by();

    @Message("Keputusan")
    String decision();

    @Message("Disetujui {name}")
    String granted_by(String name);

    @Message("Ditolak {name}")
    String declined_by(String name);

    @Message("Kembalikan uang")
    String propose();

    @Message("Kosongkan rekening kalau uangnya kembali lewat cara bayar semula.")
    String account_help();

    @Message("Bank")
    String bank();

    @Message("Nomor rekening")
    String account_number();

    @Message("Atas nama")
    String holder();

    @Message(
            "{#when w}{#is ORIGINAL}lewat cara bayar semula{#is TRANSFER}transfer{#is CREDIT}saldo toko{#is EXCHANGE}ke pesanan pengganti{/when}")
    String way(Way w);

    @Message("Buku uang")
    String money_book();

    @Message("Setiap rupiah yang masuk dan kembali, dicatat sekali dan tidak pernah diubah.")
    String money_book_help();

    @Message("Lewat")
    String through();

    @Message("Masuk")
    String came();

    @Message("Kembali")
    String went();

    @Message("Selisih")
    String stayed();

    @Message(
            "{#when it}{#is 'transfer'}Transfer bank{#is 'cash'}Tunai{#is 'credit'}Saldo toko{#is 'exchange'}Pesanan pengganti{#is 'simulated'}Simulator{#else}{it}{/when}")
    String provider_name(String it);

    @Message("Belum ada uang yang bergerak")
    String no_money();

    @Message("Pilih hari lain, atau tunggu pembayaran pertama.")
    String no_money_help();

    @Message("Gerakan uang")
    String movements();

    @Message("Gerakan")
    String movement();

    @Message("Waktu")
    String when();

    @Message("{#when kind}{#is CAPTURED}Uang masuk{#is REFUNDED}Uang kembali{/when}")
    String movement_of(Kind kind);

    @Message("Periksa")
    String check();

    @Message("Menjumlahkan buku uang dari awal dan membandingkannya dengan pembayaran setiap pesanan.")
    String check_help();

    @Message("Buku uang dan pembayaran cocok, sampai rupiah terakhir.")
    String check_good();

    @Message("{orders} pesanan tidak cocok. Jangan ubah apa pun; hubungi yang merawat toko ini.")
    String check_bad(int orders);

    @Message("Menurut buku")
    String by_book();

    @Message("Menurut pembayaran")
    String by_attempts();

    @Message("Menurut jumlahnya")
    String by_sums();

    @Message("Simpan sebagai saldo toko untuk pembeli yang punya akun")
    String as_credit();
}
