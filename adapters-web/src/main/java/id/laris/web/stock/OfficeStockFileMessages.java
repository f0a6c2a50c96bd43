package id.laris.web.stock;

import id.laris.application.stock.PreviewCounts;
import id.laris.domain.stock.DamageReport;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFileLine;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about files of levels and critical points say, in Indonesian. English: {@code messages/officeStockFile_en.properties}. */
@MessageBundle("officeStockFile")
public interface OfficeStockFileMessages {
    @Message("Berkas stok")
    String files();

    @Message("Berkas")
    String file();

    @Message("Unggah berkas CSV")
    String send();

    @Message(
            "Berkas diperiksa dulu tanpa mengubah apa pun. Anda melihat apa yang akan berubah, baris mana yang ditolak dan sebabnya, lalu menerapkannya.")
    String send_help();

    @Message("Isi berkas")
    String kind_label();

    @Message("{#when k}{#is LEVELS}Stok di rak{#is POINTS}Titik kritis{/when}")
    String kind(StockFile.Kind k);

    @Message(
            "{#when k}{#is LEVELS}Kolom sku, warehouse, on_hand; kolom lain boleh ada{#is POINTS}Kolom sku, warehouse, minimum, target, lead_days{/when}")
    String kind_help(StockFile.Kind k);

    @Message("Periksa berkas")
    String check();

    @Message("Unduh titik kritis")
    String download_points();

    @Message("Pilih berkasnya dulu.")
    String no_file();

    @Message("Dikirim")
    String sent();

    @Message("Keadaan")
    String result();

    @Message("Belum ada berkas")
    String none();

    @Message("Unduh stok, ubah angkanya di lembar kerja, simpan sebagai CSV, lalu unggah di sini.")
    String none_help();

    @Message(
            "{#when s}{#is WAITING}Antre{#is CHECKING}Diperiksa{#is CHECKED}Menunggu diterapkan{#is APPROVED}Antre{#is APPLYING}Diterapkan{#is APPLIED}Selesai{#is FAILED}Gagal{#is CANCELLED}Dibatalkan{/when}")
    String state(StockFile.State s);

    @Message("{percent}%")
    String progress(int percent);

    @Message("{read} dari {rows} baris dibaca")
    String rows_read(String read, String rows);

    @Message("Halaman ini mengikuti sendiri; Anda boleh pergi.")
    String runs_on();

    @Message("Belum ada yang berubah. Terapkan bila sudah benar.")
    String would_be();

    @Message("Terapkan {lines} perubahan")
    String apply(String lines);

    @Message("Terapkan {lines} perubahan? Baris yang angkanya sudah bergeser sejak diperiksa tidak ikut.")
    String apply_sure(String lines);

    @Message("Batalkan")
    String cancel();

    @Message("Batalkan berkas ini? Yang sudah diterapkan tetap.")
    String cancel_sure();

    @Message("Diterapkan oleh {who}")
    String applied_by(String who);

    @Message("Berubah")
    String changes();

    @Message("Sudah sama")
    String same();

    @Message("Ditolak")
    String refused();

    @Message("Diterapkan")
    String applied();

    @Message("Baris demi baris")
    String lines();

    @Message("Baris")
    String line();

    @Message("Sekarang")
    String now();

    @Message("Menjadi")
    String becomes();

    @Message("Hasil")
    String outcome();

    @Message("Tidak ada baris untuk diperlihatkan.")
    String lines_none();

    @Message("Semua")
    String all();

    @Message("{#when o}{#is CHANGE}Akan berubah{#is SAME}Sudah sama{#is REFUSED}Ditolak{#is APPLIED}Diterapkan{/when}")
    String outcome_of(StockFileLine.Outcome o);

    @Message("Urutan angka: minimum/target/hari.")
    String points_help();

    @Message("Hitungan dari berkas")
    String counted_file();

    @Message("Kolom sku (atau barcode) dan counted, seperti lembar hitung. Diperlihatkan dulu sebelum dicatat.")
    String counted_file_help();

    @Message("Lihat isi berkas")
    String look();

    @Message("Belum ada yang dicatat.")
    String not_noted_yet();

    @Message("{count} angka siap dicatat.")
    String counted_lines(int count);

    @Message("{count} baris ditolak.")
    String refused_lines(int count);

    @Message("Catat {count} hitungan")
    String enter_counts(int count);

    @Message(
            "{#when o}{#is COUNTED}Dihitung{#is AGAIN}Menggantikan hitungan sebelumnya{#is FOUND}Tidak ada di daftar, ikut dihitung{#is LEFT}Kosong{#is REFUSED}Ditolak{/when}")
    String count_outcome(PreviewCounts.Outcome o);

    @Message("Laporkan rusak")
    String report_damage();

    @Message("Sebab")
    String damage_reason();

    @Message(
            "{#when r}{#is TORN}Sobek{#is STAINED}Bernoda{#is WET}Basah{#is BROKEN_IN_TRANSPORT}Rusak di perjalanan{#is FACTORY_DEFECT}Cacat pabrik{#is EXPIRED}Kedaluwarsa{#is OTHER}Lainnya{/when}")
    String reason(DamageReport.Reason r);

    @Message("Catatan")
    String note();

    @Message("Foto")
    String photos();

    @Message("Paling banyak 4 foto JPEG, PNG, atau WebP, masing-masing 10 MB. Tempat dan waktu di dalamnya dihapus.")
    String photos_hint();

    @Message("Foto {place} dari {sku}")
    String photo_of(int place, String sku);

    @Message("Tanpa foto.")
    String no_photos();

    @Message("Baris {line}.")
    String at_line(long line);

    @Message(
            "{#switch code}{#case 'table-empty'}Berkas ini tidak berisi baris. Pilih berkas lain.{#case 'table-not-text'}Berkas ini bukan teks UTF-8. Simpan sebagai CSV UTF-8, lalu unggah lagi.{#case 'table-spreadsheet'}Berkas ini lembar kerja (Excel). Simpan sebagai CSV UTF-8, lalu unggah lagi.{#case 'table-without-headings'}Judul kolom yang diperlukan tidak ada di baris pertama. Lihat kolom di bawah.{#case 'table-broken'}Ada tanda kutip yang tidak ditutup, atau baris yang terlalu panjang.{#case 'table-too-large'}Berkas ini terlalu besar (paling banyak 64 MB). Bagi menjadi beberapa berkas.{#case 'table-too-long'}Barisnya terlalu banyak (paling banyak sejuta). Bagi menjadi beberapa berkas.{#case 'stock-file-missing'}Isi berkas sudah dihapus. Unggah lagi.{#case 'stock-file-stuck'}Berkas ini berulang kali gagal dikerjakan. Hubungi pengelola sistem.{#else}Berkas ini tidak terbaca ({code}).{/switch}")
    String unreadable(String code);

    @Message(
            "{#switch code}{#case 'invalid-figure'}Bukan bilangan bulat: tulis 1500, tanpa titik, koma, atau rumus{#case 'invalid-onHand'}Jumlah harus 0 sampai 1.000.000{#case 'invalid-quantity'}Jumlah harus 0 sampai 1.000.000{#case 'invalid-target'}Target tidak boleh kurang dari minimum{#case 'invalid-leadDays'}Hari harus 0 sampai 365{#case 'invalid-cells'}Selnya lebih banyak dari judul kolom{#case 'invalid-sku'}SKU kosong atau tidak terbaca{#case 'sku-not-found'}Tidak ada SKU ini di katalog{#case 'invalid-warehouse'}Kode gudang tidak terbaca: tulis seperti BDG{#case 'warehouse-not-found'}Tidak ada gudang ini{#case 'not-your-warehouse'}Bukan gudang Anda{#case 'line-twice'}SKU dan gudang ini sudah disebut di baris sebelumnya{#case 'sku-twice'}SKU ini sudah disebut di baris sebelumnya{#case 'not-enough-stock'}{given} buah sudah dijanjikan ke pesanan: tidak bisa kurang dari itu{#case 'barcode-of-several'}Barcode ini milik beberapa SKU: tulis SKU-nya{#case 'not-due'}Tidak perlu dihitung ulang{#case 'moved-since-check'}Angkanya bergeser sejak diperiksa, sekarang {given}: periksa ulang berkasnya{#else}Ditolak ({code}){/switch}")
    String why(String code, String given);
}
