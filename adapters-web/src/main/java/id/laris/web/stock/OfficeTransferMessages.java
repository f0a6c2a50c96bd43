package id.laris.web.stock;

import id.laris.domain.stock.Transfer;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about transfers say, in Indonesian. English: {@code messages/officeTransfer_en.properties}. */
@MessageBundle("officeTransfer")
public interface OfficeTransferMessages {
    @Message("Pindah gudang")
    String transfers();

    @Message("Barang di perjalanan tidak ada di gudang mana pun dan tidak bisa dijual sampai diterima.")
    String help();

    @Message("Di perjalanan")
    String on_the_way();

    @Message("Semua")
    String all();

    @Message("Tidak ada barang di perjalanan")
    String none();

    @Message("Kirim barang ke gudang lain dengan formulir di halaman ini.")
    String none_help();

    @Message("Nomor")
    String number();

    @Message("Dari")
    String from();

    @Message("Ke")
    String to();

    @Message("Dikirim")
    String sent();

    @Message("Sisa")
    String open();

    @Message("Keadaan")
    String state_title();

    @Message(
            "{#when s}{#is IN_TRANSIT}Di perjalanan{#is PARTLY_RECEIVED}Diterima sebagian{#is RECEIVED}Diterima{#is CLOSED}Ditutup{#is CALLED_BACK}Kembali{/when}")
    String state(Transfer.State s);

    @Message("{pieces} buah")
    String pieces(int pieces);

    @Message("Kirim barang")
    String send();

    @Message("Barang")
    String goods();

    @Message("Satu baris satu SKU, lalu jumlahnya. Boleh dipindai: tanpa jumlah berarti satu buah.")
    String goods_hint();

    @Message("Catatan untuk penerima")
    String note();

    @Message("SKU")
    String sku();

    @Message("Diterima bagus")
    String good();

    @Message("Diterima rusak")
    String damaged();

    @Message("Hilang")
    String lost();

    @Message("Dikirim oleh")
    String sender();

    @Message("Selesai")
    String ended();

    @Message("Sebab ditutup")
    String reason();

    @Message("Terima barang")
    String receive();

    @Message("Isi yang benar-benar datang. Yang belum datang tetap tercatat di perjalanan.")
    String receive_help();

    @Message("Bagus")
    String good_now();

    @Message("Rusak")
    String damaged_now();

    @Message("Sisanya tidak akan datang")
    String close();

    @Message("Sisanya dicatat hilang di perjalanan.")
    String close_help();

    @Message("Sebabnya")
    String why();

    @Message("Tutup")
    String close_button();

    @Message("Barang kembali ke gudang asal")
    String call_back();

    @Message("Hanya bisa selama belum ada yang diterima.")
    String call_back_help();

    @Message("Catat kembali")
    String call_back_button();
}
