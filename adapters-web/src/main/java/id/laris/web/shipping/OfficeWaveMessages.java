package id.laris.web.shipping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about waves say, in Indonesian. English: {@code messages/officeWave_en.properties}. */
@MessageBundle("officeWave")
public interface OfficeWaveMessages {
    @Message("Ambil barang")
    String picking();

    @Message("Pilih pesanan, ambil semuanya dalam satu jalan, lalu kemas.")
    String picking_help();

    @Message("Gudang")
    String warehouse();

    @Message("Layanan kirim")
    String service();

    @Message("Menunggu lebih dari (jam)")
    String older_than();

    @Message("Buah")
    String pieces();

    @Message("Pernah kurang")
    String was_short();

    @Message("Mulai gelombang")
    String start();

    @Message("Tidak ada yang menunggu")
    String none_waiting();

    @Message("Pesanan yang sudah dibayar akan muncul di sini.")
    String none_waiting_help();

    @Message("Gelombang")
    String waves();

    @Message("Gelombang")
    String wave();

    @Message("Sisa")
    String left();

    @Message("Selesai")
    String done();

    @Message("Belum ada gelombang.")
    String no_waves();

    @Message("semua sudah diambil")
    String all_done();

    @Message("Pindai barcode atau tulis SKU")
    String scan();

    @Message("Hitung satu buah")
    String count_one();

    @Message("Tanpa rak")
    String no_bin();

    @Message("Hitung stoknya")
    String count_it();

    @Message("Tidak semua ada")
    String not_all();

    @Message("Berapa yang ada")
    String how_many();

    @Message("Hanya ini yang ada")
    String only_these();

    @Message("Batalkan centang")
    String undo();

    @Message("Tempat di troli")
    String slots();

    @Message("Tidak jadi")
    String withdrawn();

    @Message("{count} pesanan menunggu")
    String waiting(int count);

    @Message("{pieces} buah tidak ditemukan")
    String missing(int pieces);

    @Message("sisa {open} dari {pieces} buah")
    String still(int open, int pieces);

    @Message("Sudah {pieces} buah")
    String picked_so_far(int pieces);

    @Message("Kembalikan {pieces} buah ke rak: pesanannya batal atau dikirim dari tempat lain")
    String put_back(int pieces);

    @Message("Ambil {pieces}")
    String take_all(int pieces);

    @Message("Kemas")
    String packing();

    @Message("Pindai pesanannya, lalu setiap barang. Barang terakhir mengemas paketnya.")
    String packing_help();

    @Message("Pindai atau tulis nomor pesanan")
    String scan_order();

    @Message("Mulai")
    String begin();

    @Message("Masuk paket")
    String into_parcel();

    @Message("Ulang dari awal")
    String again();

    @Message("tinggal {pieces} buah")
    String still_to_scan(int pieces);
}
