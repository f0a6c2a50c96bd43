package id.laris.web.catalogue;

import id.laris.domain.catalogue.ProductImport;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about goods and imports say in the back office, in Indonesian. English: {@code messages/officeCatalogue_en.properties}. */
@MessageBundle("officeCatalogue")
public interface OfficeCatalogueMessages {
    @Message("Katalog")
    String catalogue();

    @Message("Produk")
    String products();

    @Message("Impor")
    String imports();

    @Message("Impor berkas")
    String import_file();

    @Message("Nama produk, merek, atau SKU")
    String search();

    @Message("Produk")
    String product();

    @Message("Harga")
    String price();

    @Message("Stok")
    String stock();

    @Message("Lihat di toko")
    String look_in_shop();

    @Message("Stok {title}")
    String stock_of(String title);

    @Message("sisa {pieces}")
    String left(int pieces);

    @Message("habis")
    String sold_out();

    @Message("{total} produk terbit")
    String count(String total);

    @Message("Tidak ada produk yang cocok")
    String none_found();

    @Message("Cari dengan sebagian nama, merek, atau SKU.")
    String none_found_help();

    @Message("Katalog masih kosong")
    String none();

    @Message("Impor berkas produk dari Shopify untuk mengisinya.")
    String none_help();

    @Message("Menampilkan hasil untuk “{words}”.")
    String corrected(String words);

    @Message(
            "Berkas CSV produk seperti yang diekspor Shopify. Baris yang baik masuk, baris yang salah didaftar dengan sebabnya. Mengimpor berkas yang sama dua kali tidak mengubah apa pun.")
    String import_help();

    @Message("Berkas CSV")
    String file();

    @Message("Kurs")
    String rate();

    @Message(
            "Rupiah untuk satu satuan mata uang di berkas, misalnya 16250 untuk dolar. Kosongkan kalau harga di berkas sudah rupiah.")
    String rate_hint();

    @Message("Uji coba dulu")
    String dry_run();

    @Message("Tunjukkan apa yang akan terjadi, tanpa mengubah katalog.")
    String dry_run_help();

    @Message("Mulai impor")
    String start();

    @Message("Pilih berkasnya dulu.")
    String no_file();

    @Message("Tulis kurs dengan angka, misalnya 16250 atau 16250.50.")
    String rate_wrong();

    @Message(
            "{#when code}{#is 'product-file-empty'}Berkas ini kosong.{#is 'product-file-not-text'}Berkas ini bukan teks. Simpan sebagai CSV, lalu unggah lagi.{#is 'product-file-spreadsheet'}Berkas ini lembar kerja (Excel). Simpan sebagai CSV, lalu unggah lagi.{#is 'product-file-without-headings'}Baris pertama tidak memuat judul kolom Handle atau Title.{#is 'product-file-quote-not-closed'}Ada tanda kutip yang dibuka dan tidak pernah ditutup.{#is 'product-file-row-too-long'}Ada baris yang terlalu panjang. Mungkin ada tanda kutip yang tidak ditutup.{#is 'product-file-too-large'}Berkas ini terlalu besar. Bagi menjadi beberapa berkas.{#else}Berkas ini tidak terbaca sebagai berkas produk.{/when}")
    String file_unreadable(String code);

    @Message("Baris {line}.")
    String at_line(int line);

    @Message("Impor")
    String import_one();

    @Message(
            "{#when s}{#is WAITING}Antre{#is RUNNING}Berjalan{#is DONE}Selesai{#is FAILED}Gagal{#is CANCELLED}Dihentikan{/when}")
    String state(ProductImport.State s);

    @Message("Uji coba")
    String trial();

    @Message("Mulai")
    String started();

    @Message("Oleh")
    String by();

    @Message("Hasil")
    String result();

    @Message("Belum ada impor")
    String none_imported();

    @Message("Unggah berkas produk pertama Anda di sebelah.")
    String none_imported_help();

    @Message("{percent} %")
    String progress(int percent);

    @Message("{read} dari {rows} baris terbaca")
    String rows_read(String read, String rows);

    @Message("Uji coba: katalog tidak diubah. Inilah yang akan terjadi.")
    String would_be();

    @Message("Produk baru")
    String created();

    @Message("Produk diubah")
    String updated();

    @Message("Produk tetap")
    String unchanged();

    @Message("Produk ditolak")
    String refused();

    @Message("Baris salah")
    String bad_rows();

    @Message("Peringatan")
    String warnings();

    @Message("Catatan")
    String notes();

    @Message("Hentikan")
    String stop();

    @Message("Hentikan impor ini? Yang sudah masuk tetap ada.")
    String stop_sure();

    @Message("Impor sungguhan")
    String do_it();

    @Message("Impor berhenti: {why}")
    String failed_because(String why);

    @Message("Halaman ini memperbarui sendiri. Impor tetap berjalan walau halaman ditutup.")
    String runs_on();

    @Message("Yang perlu dilihat")
    String problems();

    @Message("Tidak ada baris yang salah.")
    String problems_none();

    @Message("Baris")
    String line();

    @Message("Kolom")
    String column();

    @Message("Sebab")
    String why();

    @Message("Tertulis")
    String given();

    @Message("Salah")
    String weight_bad();

    @Message("Peringatan")
    String weight_warning();

    @Message("Catatan")
    String weight_note();

    @Message("Hanya baris salah")
    String only_bad();

    @Message("seluruh baris")
    String whole_row();

    @Message("Baris ini tidak menyebut produk: handle dan judul kosong")
    String why_handle_missing();

    @Message("Produk baru perlu judul")
    String why_title_missing();

    @Message("Selnya lebih banyak dari judul kolom; mungkin ada koma di luar tanda kutip")
    String why_too_many_cells();

    @Message("Ada teks sesudah tanda kutip penutup")
    String why_stray_quote();

    @Message("Ada huruf yang tidak terbaca dalam penyandian berkas")
    String why_unreadable_characters();

    @Message("Produk baru perlu paling tidak satu baris dengan harga")
    String why_no_variant();

    @Message("Harga kosong")
    String why_price_missing();

    @Message("Harga harus angka, paling banyak dengan titik desimal, tanpa pemisah ribuan: 50000 atau 50000.00")
    String why_price_not_a_number();

    @Message("Harga tidak boleh kurang dari nol")
    String why_price_negative();

    @Message("Harga paling tinggi satu triliun rupiah")
    String why_price_too_high();

    @Message(
            "Tiga angka sesudah titik: ribuan atau desimal? Tulis lima puluh ribu sebagai 50000 atau, seperti Shopify, 50000.00")
    String why_price_ambiguous();

    @Message("Dibulatkan ke rupiah penuh")
    String why_price_rounded();

    @Message("SKU ini sudah ada di atas")
    String why_sku_repeated();

    @Message("SKU ini milik produk lain")
    String why_sku_taken();

    @Message("Pilihan produk ini kosong di baris ini")
    String why_option_missing();

    @Message("Ada nilai pilihan tanpa nama pilihannya")
    String why_option_name_missing();

    @Message("Baris lain produk ini punya pilihan yang sama")
    String why_choice_repeated();

    @Message("Pilihan ini sudah ada di toko dengan SKU lain")
    String why_choice_taken();

    @Message("Satu produk paling banyak 2.048 varian")
    String why_too_many_variants();

    @Message("Nama pilihan berbeda dari yang ada di toko")
    String why_options_changed();

    @Message("Jumlah harus bilangan bulat")
    String why_quantity_not_a_number();

    @Message("Jumlah paling banyak satu juta")
    String why_quantity_too_high();

    @Message("Kurang dari nol: masuk tanpa stok")
    String why_quantity_negative();

    @Message("Berat harus angka")
    String why_weight_not_a_number();

    @Message("Berat 0 sampai 1.000.000 gram")
    String why_weight_out_of_range();

    @Message("Satuan harus g, kg, oz, atau lb")
    String why_unit_unknown();

    @Message("Isi dengan true atau false")
    String why_not_yes_or_no();

    @Message("Isi dengan STANDARD, LUXURY, EXEMPT, NOT_COLLECTED, ZERO_EXPORT, atau OUT_OF_SCOPE")
    String why_tax_class_unknown();

    @Message("Isi dengan active, draft, atau archived")
    String why_status_unknown();

    @Message("Alamat gambar harus diawali https:// atau http://")
    String why_picture_invalid();

    @Message("Paling banyak 250 gambar: yang ini dilewati")
    String why_too_many_pictures();

    @Message("Paling banyak 250 label, masing-masing 255 huruf")
    String why_tags_left_out();

    @Message("Nama kategori 1 sampai 80 huruf: produk masuk tanpa kategori")
    String why_category_left_out();

    @Message("Kartu hadiah belum dijual: masuk, tidak terbit")
    String why_gift_card();

    @Message("Toko belum punya gudang: masuk tanpa stok")
    String why_no_warehouse();

    @Message("Toko punya varian yang tidak disebut berkas: tetap ada")
    String why_variants_kept();

    @Message("SKU ini sudah punya stok di toko: tidak diubah")
    String why_stock_kept();

    @Message("Alamat gambar tidak diawali https:// atau http://: produk masuk tanpa gambar ini")
    String why_picture_left_out();

    @Message("Nilai ini tidak dapat dipakai")
    String why_invalid();

    @Message(
            "{#when code}{#is 'import-stuck'}berkali-kali tidak maju. Coba lagi; kalau tetap begini, sampaikan ke pengelola sistem.{#is 'product-file-missing'}berkasnya sudah tidak disimpan. Unggah lagi.{#else}{code}{/when}")
    String failure(String code);
}
