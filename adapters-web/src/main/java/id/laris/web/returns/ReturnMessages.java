package id.laris.web.returns;

import id.laris.domain.returns.ReturnState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read about returns, in Indonesian. English: {@code messages/returns_en.properties}. */
@MessageBundle("returns")
public interface ReturnMessages {
    @Message("Dipotong dari tagihanmu")
    String relief();

    @Message("Saldo toko")
    String credit();

    @Message("Diganti dengan pesanan")
    String replaced_by();

    @Message("Kembalikan barang")
    String title();

    @Message("Pengembalian {number}")
    String heading(String number);

    @Message("Pesanan {number}")
    String of_order(String number);

    @Message("Kembali ke pesanan")
    String back_to_order();

    @Message(
            "Pilih barang yang ingin dikembalikan, paling lambat {day}. Kami menjawab secepatnya; jangan kirim dulu sebelum disetujui.")
    String help(String day);

    @Message(
            "Tidak ada barang dari pesanan ini yang bisa dikembalikan sekarang: belum sampai, batas waktunya lewat, atau semuanya sudah diajukan.")
    String nothing();

    @Message("Pengembalianmu")
    String yours();

    @Message("Jumlah yang dikembalikan")
    String quantity();

    @Message("dari {n}")
    String of_pieces(int n);

    @Message("Alasan")
    String reason_label();

    @Message("Pilih alasan")
    String choose_reason();

    @Message(
            "{#when code}{#is 'DAMAGED'}Rusak atau cacat{#is 'WRONG_ITEM'}Barang salah kirim{#is 'NOT_AS_DESCRIBED'}Tidak sesuai keterangan{#is 'WRONG_SIZE'}Ukuran tidak pas{#is 'CHANGED_MIND'}Berubah pikiran{#else}Paket tidak diterima{/when}")
    String reason(String code);

    @Message("Yang kamu harapkan")
    String wish_label();

    @Message("Uang kembali")
    String refund();

    @Message("Barang pengganti")
    String replacement();

    @Message("Ceritakan apa yang terjadi")
    String note();

    @Message("Foto")
    String photos();

    @Message("Paling banyak 6 foto, JPEG, PNG, atau WebP. Wajib kalau barangnya rusak, salah, atau tidak sesuai.")
    String photos_help();

    @Message("Rekening untuk uang kembali")
    String account_title();

    @Message(
            "Isi kalau kamu membayar tunai atau lewat transfer. Kami menyimpannya tersandi dan menghapusnya setelah uang terkirim.")
    String account_help();

    @Message("Bank")
    String bank();

    @Message("Nomor rekening")
    String account_number();

    @Message("Atas nama")
    String holder();

    @Message("Ajukan pengembalian")
    String ask();

    @Message(
            "{#when s}{#is REQUESTED}Menunggu dinilai{#is ASKED_BACK}Menunggu jawaban pembeli{#is APPROVED}Disetujui{#is REJECTED}Ditolak{#is GOODS_ON_THE_WAY}Barang dalam perjalanan{#is RECEIVED}Barang sampai{#is INSPECTED}Barang sudah diperiksa{#is SETTLED}Selesai{#is CANCELLED}Dibatalkan{/when}")
    String state(ReturnState s);

    @Message(
            "{#when s}{#is REQUESTED}Kami sedang melihat permintaanmu. Kabar berikutnya lewat e-mail.{#is ASKED_BACK}Kami perlu tahu sesuatu dulu. Jawab di bawah, ya.{#is APPROVED}Kirim barangnya ke alamat di bawah, lalu isi kurir dan nomor resinya.{#is REJECTED}Permintaan ini tidak bisa kami terima. Alasannya ada di percakapan.{#is GOODS_ON_THE_WAY}Begitu paketmu sampai, kami memeriksanya.{#is RECEIVED}Paketmu sudah di gudang dan segera kami periksa.{#is INSPECTED}Pemeriksaan selesai. Uangmu segera kami proses.{#is SETTLED}Semuanya sudah beres. Terima kasih sudah sabar.{#is CANCELLED}Kamu membatalkan pengembalian ini.{/when}")
    String next(ReturnState s);

    @Message("Kirim ke")
    String send_to();

    @Message("Cetak label")
    String label();

    @Message("Tempel label ini di paket, atau masukkan ke dalamnya.")
    String label_help();

    @Message("Isi: barang dari pesanan {number}")
    String from_order(String number);

    @Message("Kode QR {number}")
    String picture_of(String number);

    @Message("Kurir")
    String courier();

    @Message("Nomor resi")
    String tracking();

    @Message("Sudah saya kirim")
    String sent();

    @Message("Barang")
    String goods();

    @Message("Uang")
    String money();

    @Message("Lewat cara bayar semula")
    String original();

    @Message("Ke rekeningmu")
    String transfer();

    @Message("Jumlah")
    String total();

    @Message("Percakapan")
    String thread();

    @Message("Kamu")
    String you();

    @Message("Toko")
    String shop();

    @Message("Belum ada pesan.")
    String no_words();

    @Message("Tulis pesan")
    String write();

    @Message("Kirim pesan")
    String send();

    @Message("Foto {n}")
    String photo(int n);

    @Message("Batalkan pengembalian")
    String call_off();

    @Message("Selama barangnya belum sampai pada kami, pengembalian bisa dibatalkan.")
    String call_off_help();

    @Message("Ya, batalkan")
    String call_off_yes();

    @Message("Pesanan ini belum sampai. Pengembalian bisa diajukan setelah barang di tanganmu.")
    String refused_not_delivered();

    @Message("Batas {days} hari untuk mengembalikan sudah lewat. Hubungi kami kalau barangnya cacat.")
    String refused_window(String days);

    @Message("Untuk alasan itu barang tidak kami terima kembali. Pilih alasan lain, atau hubungi kami.")
    String refused_reason();

    @Message("{sku} dijual tanpa pengembalian. Yang rusak atau salah kirim tetap bisa dikembalikan.")
    String refused_final(String sku);

    @Message("Tambahkan foto yang menunjukkan masalahnya.")
    String refused_photos();

    @Message("Dari {sku} tinggal {left} yang bisa dikembalikan. Kurangi jumlahnya.")
    String refused_more(String sku, String left);

    @Message("Itu tidak bisa lagi, karena keadaannya sudah berubah. Di bawah ini keadaannya sekarang.")
    String refused_step();

    @Message("Berkas itu bukan foto JPEG, PNG, atau WebP. Pilih foto lain.")
    String refused_photo_kind();

    @Message("Foto itu rusak atau terpotong. Pilih foto lain.")
    String refused_photo_broken();

    @Message("Foto itu terlalu besar, paling besar 10 MB.")
    String refused_photo_large();

    @Message("Paling banyak 6 foto.")
    String refused_photo_many();

    @Message("Isi jumlah untuk paling sedikit satu barang, dengan angka bulat.")
    String wrong_lines();

    @Message("Pilih alasan untuk tiap barang yang dikembalikan.")
    String wrong_reason();

    @Message("Tulis 1 sampai 1.000 huruf.")
    String wrong_text();

    @Message("Isi nama kurirnya.")
    String wrong_courier();

    @Message("Isi bank, nomor rekening (5 sampai 20 angka), dan nama pemiliknya.")
    String wrong_account();
}
