package id.laris.web.reporting;

import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryReason;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about sales histories say, in Indonesian. English: {@code messages/officeHistory_en.properties}. */
@MessageBundle("officeHistory")
public interface OfficeHistoryMessages {
    @Message("Riwayat penjualan")
    String histories();

    @Message("Penjualan dari sebelum toko memakai Laris, untuk laporan dan ramalan.")
    String about();

    @Message("Berkas")
    String file();

    @Message("Dikirim")
    String sent();

    @Message("Keadaan")
    String result();

    @Message("Dicatat")
    String booked();

    @Message("Dilewati")
    String left_out();

    @Message("Belum ada riwayat")
    String none();

    @Message("Unggah penjualan dari sistem lama sebagai CSV; laporan dan ramalan memakainya sejak itu.")
    String none_help();

    @Message("Unggah riwayat")
    String send();

    @Message(
            "Kolom: order, sku, quantity, date (2025-03-31 atau 2025-03-31 08:26), price; bila ada juga title, region, buyer. Jumlah di bawah nol berarti barang kembali.")
    String columns();

    @Message("Satu satuan uang berkas (rupiah)")
    String rupiah();

    @Message("1 bila harga sudah rupiah; kurs bila mata uang lain.")
    String rupiah_help();

    @Message("Gudang asal barang")
    String warehouse();

    @Message("Tidak diketahui")
    String warehouse_unknown();

    @Message("Masuk lewat")
    String channel();

    @Message("Dibayar dengan")
    String method();

    @Message("Kode yang bukan barang")
    String not_goods();

    @Message("Dipisah koma, misalnya ONGKIR, DISKON. Barisnya tidak dicatat.")
    String not_goods_help();

    @Message("Hanya periksa, jangan catat")
    String trial();

    @Message("Percobaan")
    String trial_badge();

    @Message("Unggah")
    String upload();

    @Message("Pilih berkasnya dulu.")
    String no_file();

    @Message("Isi dengan angka 1 sampai 1.000.000.")
    String no_rupiah();

    @Message(
            "{#when s}{#is WAITING}Antre{#is READING}Dibaca{#is DONE}Selesai{#is FAILED}Gagal{#is CANCELLED}Dibatalkan{/when}")
    String state(HistoryImport.State s);

    @Message("{percent}%")
    String progress(int percent);

    @Message("{read} dari {rows} baris dibaca")
    String rows_read(String read, String rows);

    @Message("Halaman ini mengikuti sendiri; Anda boleh pergi.")
    String runs_on();

    @Message("Batalkan")
    String cancel();

    @Message("Batalkan? Yang sudah dicatat tetap tercatat.")
    String cancel_sure();

    @Message("Isi berkas")
    String survey();

    @Message("Bandingkan dengan yang Anda ketahui: bila angkanya sama, berkas terbaca utuh.")
    String survey_help();

    @Message("Baris")
    String rows();

    @Message("Pesanan")
    String orders();

    @Message("SKU")
    String skus();

    @Message("Pembeli")
    String buyers();

    @Message("Wilayah")
    String regions();

    @Message("Baris pembatalan (nomor C…)")
    String cancelled();

    @Message("Baris di bawah nol")
    String negative();

    @Message("Jumlah × harga, dalam uang berkas")
    String sum();

    @Message("Baris terjual")
    String sold();

    @Message("Baris kembali")
    String returned();

    @Message("Penjualan")
    String gross();

    @Message("Dikembalikan")
    String back();

    @Message("Baris yang dilewati")
    String rejected();

    @Message("Tidak ada: semua baris dicatat.")
    String rejected_none();

    @Message("Semua")
    String all();

    @Message("Unduh")
    String download();

    @Message("Baris")
    String line();

    @Message("Nomor pesanan")
    String order();

    @Message("Jumlah")
    String pieces();

    @Message("Harga")
    String price();

    @Message("Sebab")
    String reason();

    @Message(
            "{#when r}{#is TOO_MANY_CELLS}Kolomnya lebih banyak dari judul{#is ORDER_UNREADABLE}Nomor pesanan tidak terbaca{#is SKU_UNREADABLE}SKU tidak terbaca{#is QUANTITY_UNREADABLE}Jumlah tidak terbaca{#is TIME_UNREADABLE}Tanggal tidak terbaca{#is TIME_AHEAD}Tanggal di masa depan{#is PRICE_UNREADABLE}Harga tidak terbaca{#is PRICE_ZERO}Tanpa harga{#is PRICE_NEGATIVE}Harga di bawah nol{#is PRICE_TOO_HIGH}Nilai terlalu besar{#is NOT_GOODS}Bukan barang{#is ORDER_KNOWN}Pesanan sudah tercatat{/when}")
    String why(HistoryReason r);

    @Message(
            "{#when r}{#is TOO_MANY_CELLS}Mungkin ada koma di luar tanda kutip.{#is ORDER_UNREADABLE}Diharapkan 1 sampai 64 tanda.{#is SKU_UNREADABLE}Diharapkan 1 sampai 64 tanda.{#is QUANTITY_UNREADABLE}Diharapkan bilangan bulat selain nol.{#is TIME_UNREADABLE}Diharapkan seperti 2025-03-31 08:26.{#is TIME_AHEAD}Penjualan itu belum terjadi.{#is PRICE_UNREADABLE}Diharapkan angka dengan titik desimal.{#is PRICE_ZERO}Hadiah, contoh, atau pembetulan stok: tidak ada yang terjual.{#is PRICE_NEGATIVE}Pembukuan, bukan penjualan barang.{#is PRICE_TOO_HIGH}Lebih dari satu triliun rupiah.{#is NOT_GOODS}Kode ini Anda sebut bukan barang.{#is ORDER_KNOWN}Nomor ini sudah ada di buku penjualan.{/when}")
    String why_more(HistoryReason r);

    @Message(
            "{#switch code}{#case 'table-empty'}Berkas ini tidak berisi baris. Pilih berkas lain.{#case 'table-not-text'}Berkas ini bukan teks UTF-8. Simpan sebagai CSV UTF-8, lalu unggah lagi.{#case 'table-spreadsheet'}Berkas ini lembar kerja (Excel). Simpan sebagai CSV UTF-8, lalu unggah lagi.{#case 'table-without-headings'}Judul kolom yang diperlukan tidak ada di baris pertama. Lihat kolom di bawah.{#case 'table-broken'}Ada tanda kutip yang tidak ditutup, atau baris yang terlalu panjang.{#case 'table-too-large'}Berkas ini terlalu besar (paling banyak 128 MB). Bagi menjadi beberapa berkas.{#case 'table-too-long'}Barisnya terlalu banyak (paling banyak dua juta). Bagi menjadi beberapa berkas.{#case 'history-missing'}Isi berkas sudah dihapus. Unggah lagi.{#case 'history-stuck'}Berkas ini berulang kali gagal dikerjakan. Hubungi pengelola sistem.{#else}Berkas ini tidak terbaca ({code}).{/switch}")
    String unreadable(String code);

    @Message("Baris {line}:")
    String at_line(long line);
}
