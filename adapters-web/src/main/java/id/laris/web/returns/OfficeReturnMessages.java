package id.laris.web.returns;

import id.laris.domain.returns.ReturnRequest.Wish;
import id.laris.domain.returns.ReturnState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about returns say in the back office, in Indonesian. English: {@code messages/officeReturn_en.properties}. */
@MessageBundle("officeReturn")
public interface OfficeReturnMessages {
    @Message("Retur")
    String returns();

    @Message(
            "Barang yang ingin dikembalikan pembeli: nilai permintaannya, terima dan periksa barangnya, lalu selesaikan uangnya.")
    String help();

    @Message("Nomor retur atau pesanan")
    String search();

    @Message("Belum selesai")
    String open();

    @Message("Semua")
    String all();

    @Message("Keadaan")
    String which();

    @Message("Nomor")
    String number();

    @Message("Pesanan")
    String order();

    @Message("Potong")
    String pieces();

    @Message("Diajukan")
    String since();

    @Message(
            "{#when s}{#is REQUESTED}Menunggu dinilai{#is ASKED_BACK}Menunggu jawaban pembeli{#is APPROVED}Disetujui{#is REJECTED}Ditolak{#is GOODS_ON_THE_WAY}Barang dalam perjalanan{#is RECEIVED}Barang sampai{#is INSPECTED}Barang sudah diperiksa{#is SETTLED}Selesai{#is CANCELLED}Dibatalkan{/when}")
    String state(ReturnState s);

    @Message(
            "{#when code}{#is 'DAMAGED'}Rusak atau cacat{#is 'WRONG_ITEM'}Barang salah kirim{#is 'NOT_AS_DESCRIBED'}Tidak sesuai keterangan{#is 'WRONG_SIZE'}Ukuran tidak pas{#is 'CHANGED_MIND'}Berubah pikiran{#else}Paket tidak diterima{/when}")
    String reason(String code);

    @Message("{#when w}{#is REFUND}Ingin uang kembali{#is REPLACEMENT}Ingin barang pengganti{/when}")
    String wish(Wish w);

    @Message("Tidak ada retur di sini")
    String none();

    @Message("Permintaan pembeli muncul di sini begitu diajukan dari halaman pesanannya.")
    String none_help();

    @Message("Unduh CSV")
    String download();

    @Message("Aturan retur")
    String policy();

    @Message("Paket tidak diterima")
    String refused_parcel();

    @Message(
            "Paket COD ditolak atau penerima tidak ada: isi nomor pesanannya, lalu periksa barangnya di sini begitu kembali.")
    String refused_parcel_help();

    @Message("Catat paket kembali")
    String await();

    @Message("Barang")
    String goods();

    @Message("Bagus")
    String good();

    @Message("Rusak")
    String damaged();

    @Message("Tidak ada")
    String missing();

    @Message("Dihargai")
    String credited();

    @Message("Untuk berapa potong uangnya kembali")
    String credited_help();

    @Message("Nilai permintaan")
    String judge();

    @Message("Pesan untuk pembeli")
    String words();

    @Message("Wajib kalau menolak atau bertanya; pembeli membacanya.")
    String words_help();

    @Message("Setujui")
    String approve();

    @Message("Tolak")
    String reject();

    @Message("Tanya dulu")
    String ask_back();

    @Message("Terima paketnya")
    String receive();

    @Message("Gudang")
    String warehouse();

    @Message("Periksa barangnya")
    String inspect();

    @Message(
            "Yang bagus kembali ke stok, yang rusak masuk stok rusak. Jumlah tiap baris harus sama dengan yang diajukan.")
    String inspect_help();

    @Message("Sudah diperiksa")
    String done();

    @Message("Selesaikan uangnya")
    String settle();

    @Message("Yang harus kembali")
    String owed();

    @Message("Harga barang")
    String price();

    @Message("Biaya penanganan")
    String fee();

    @Message("Ongkos kirim pesanan")
    String shipping();

    @Message("Jumlah")
    String total();

    @Message("Ongkos kirim balik")
    String postage();

    @Message("Kosongkan kalau tidak ada yang perlu diganti. Siapa yang menanggungnya ditentukan aturan retur.")
    String postage_help();

    @Message("Dibayar oleh")
    String paid_by();

    @Message("Pembeli")
    String customer();

    @Message("Toko")
    String the_shop();

    @Message("Lewat transfer ke rekening")
    String by_transfer();

    @Message("Sisanya kembali lewat cara bayar semula.")
    String by_transfer_help();

    @Message("Rekening")
    String account();

    @Message("Pembeli sudah menyebut rekening; kosongkan untuk memakainya.")
    String account_named();

    @Message("Bank")
    String bank();

    @Message("Nomor rekening")
    String account_number();

    @Message("Atas nama")
    String holder();

    @Message("Kembalikan uangnya")
    String pay();

    @Message("Dikembalikan")
    String paid();

    @Message("Lewat cara bayar semula")
    String original();

    @Message("Transfer")
    String transfer();

    @Message("Kirim barang pengganti")
    String replace();

    @Message(
            "Jadi pesanan baru yang dibayar dengan nilai barang retur. Kalau lebih mahal, pembeli membayar selisihnya; kalau lebih murah, sisanya dikembalikan. Isi 0 untuk barang yang tidak diganti.")
    String replace_help();

    @Message(
            "Pesanan ini belum lunas: tagihannya berkurang sebesar nilai barang retur, dan pesanan pengganti jadi tagihan baru dengan tempo yang sama.")
    String replace_open_help();

    @Message("SKU pengganti")
    String given();

    @Message("Ongkos kirim pengganti")
    String new_shipping();

    @Message("Yang ditanggung pembeli; kosongkan kalau toko yang menanggung.")
    String new_shipping_help();

    @Message("Kirim sekarang, sebelum barang retur diperiksa. Kalau barangnya tidak datang, toko yang menanggung.")
    String in_advance();

    @Message("Buat pesanan pengganti")
    String replace_now();

    @Message("Diganti dengan")
    String replaced_by();

    @Message("Dipakai untuk pengganti")
    String replaced_value();

    @Message("Sisanya")
    String left();

    @Message("Jadi saldo toko")
    String as_credit();

    @Message("Hanya untuk pembeli yang punya akun. Langsung bisa dipakai untuk pesanan berikutnya.")
    String as_credit_help();

    @Message("Dipotong dari tagihan")
    String relief();

    @Message("Pesanan ini belum lunas: yang belum dibayar berkurang dulu, hanya sisanya yang kembali sebagai uang.")
    String relief_help();

    @Message("Saldo toko")
    String credit();

    @Message("Percakapan")
    String thread();

    @Message("Pembeli")
    String buyer();

    @Message("Pesan pembeli hanya terlihat selama pesanannya diproses.")
    String hidden_words();

    @Message("Kirim pesan")
    String write();

    @Message("Pesan")
    String text();

    @Message("Foto")
    String photos();

    @Message("Foto {n}")
    String photo(int n);

    @Message("Dikirim lewat {courier}")
    String on_the_way(String courier);

    @Message("Paket yang tidak diterima")
    String from_parcel();

    @Message("Perubahan berlaku untuk permintaan baru. Yang sudah diajukan tetap memakai aturan saat itu.")
    String policy_help();

    @Message("Aturan nomor {n}")
    String version(int n);

    @Message("Batas waktu (hari sesudah sampai)")
    String window();

    @Message("Diterima kembali")
    String taken();

    @Message("Wajib foto")
    String needs_photos();

    @Message("Toko menanggung ongkos kirim balik")
    String shop_pays();

    @Message("Ongkos kirim pesanan ikut kembali")
    String gives_shipping();

    @Message("Juga untuk barang tanpa pengembalian")
    String final_too();

    @Message("Biaya penanganan (%)")
    String restocking();

    @Message("Kategori tanpa pengembalian")
    String final_categories();

    @Message("SKU tanpa pengembalian")
    String final_skus();

    @Message("Satu per baris; kategori dengan nama di alamatnya.")
    String one_a_line();

    @Message("Simpan sebagai aturan baru")
    String save();
}
