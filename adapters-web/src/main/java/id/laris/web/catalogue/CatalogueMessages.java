package id.laris.web.catalogue;

import id.laris.application.search.SearchQuery.Sort;
import id.laris.domain.catalogue.OptionKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the catalogue say, in Indonesian. English: {@code messages/catalogue_en.properties}. */
@MessageBundle("catalogue")
public interface CatalogueMessages {
    @Message("{#when kind}{#is COLOUR}Warna{#is SIZE}Ukuran{#else}{name}{/when}")
    String option_name(OptionKind kind, String name);

    @Message("Pilih dari lemarinya")
    String choose_a_shelf();

    @Message("barang")
    String products();

    @Message("Lihat semua")
    String see_all();

    @Message("Rak masih kosong")
    String shop_is_empty();

    @Message("Barang pertama sedang disiapkan. Mampir lagi nanti.")
    String shop_is_empty_help();

    @Message("Kategori")
    String shelf();

    @Message("Hemat {percent}%")
    String save_percent(int percent);

    @Message("mulai {price}")
    String from_price(String price);

    @Message("Harga semula")
    String former_price();

    @Message("Warna: {colours}")
    String in_colours(String colours);

    @Message("Habis")
    String sold_out();

    @Message("Tinggal {n} lagi")
    String only_left(int n);

    @Message("Ada, siap dikirim")
    String in_stock();

    @Message("Pilihan ini sedang habis. Coba ukuran atau warna lain.")
    String this_sold_out();

    @Message("Yang dicoret sedang habis.")
    String struck_means_sold_out();

    @Message("Hasil untuk “{words}”")
    String results_for(String words);

    @Message("Tidak ada yang persis begitu. Ini hasil untuk “{words}”.")
    String corrected_to(String words);

    @Message("Saring")
    String filters();

    @Message("Saring")
    String filter();

    @Message("Ukuran")
    String size();

    @Message("Warna")
    String colour();

    @Message("Harga")
    String price();

    @Message("Harga terendah dalam rupiah")
    String price_from();

    @Message("Harga tertinggi dalam rupiah")
    String price_to();

    @Message("Dari")
    String from();

    @Message("Sampai")
    String to();

    @Message("Sampai {price}")
    String up_to(String price);

    @Message("{price} ke atas")
    String and_more(String price);

    @Message("Merek")
    String brand();

    @Message("Persediaan")
    String availability();

    @Message("Hanya yang ada")
    String only_in_stock();

    @Message("Tampilkan")
    String show_results();

    @Message("Hasil")
    String results();

    @Message("{n} barang")
    String total_products(String n);

    @Message("Urutkan")
    String sort_by();

    @Message("Urutkan")
    String sort_now();

    @Message(
            "{#when by}{#is RELEVANCE}Paling cocok{#is POPULAR}Terlaris{#is NEWEST}Terbaru{#is PRICE_UP}Harga terendah{#is PRICE_DOWN}Harga tertinggi{#is NAME}Nama A–Z{/when}")
    String sort(Sort by);

    @Message("Hapus saringan")
    String remove_filter();

    @Message("Hapus semua saringan")
    String clear_filters();

    @Message("Tidak ada yang cocok")
    String nothing_found();

    @Message("Coba lepaskan satu atau dua saringan.")
    String nothing_found_filtered();

    @Message("Coba kata lain yang lebih umum, misalnya “kaos” atau “kemeja”.")
    String nothing_found_help();

    @Message("Tampilkan lebih banyak")
    String show_more();

    @Message("Gambar barang")
    String pictures();

    @Message("Gambar {n}")
    String picture_of(int n);

    @Message("Masukkan keranjang")
    String put_in_cart();

    @Message("Pilih provinsimu untuk melihat ongkos dan lama pengiriman.")
    String tell_us_where();

    @Message("Dikirim ke {place}, untuk satu buah")
    String shipped_to(String place);

    @Message("Maaf, kami belum mengirim ke {place}.")
    String not_shipped_to(String place);

    @Message("Hitung")
    String estimate();

    @Message("Tentang barang ini")
    String about_this();

    @Message("Spesifikasi")
    String specification();

    @Message("Serupa dengan ini")
    String goes_with_this();
}
