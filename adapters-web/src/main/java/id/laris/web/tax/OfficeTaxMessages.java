package id.laris.web.tax;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the desks for taxes, in Indonesian. English: {@code messages/officeTax_en.properties}. */
@MessageBundle("officeTax")
public interface OfficeTaxMessages {
    @Message("Aturan pajak")
    String rules();

    @Message(
            "Hari pesanan dan tujuan kirim menentukan aturannya; kabupaten didahulukan dari provinsi, provinsi dari seluruh Indonesia. Pesanan yang sudah ada tidak berubah.")
    String rules_help();

    @Message("Kelas")
    String tax_class();

    @Message("Aturan")
    String rule();

    @Message("Wilayah")
    String zone();

    @Message("Di mana saja")
    String everywhere();

    @Message("Berlaku")
    String valid();

    @Message("seterusnya")
    String open_end();

    @Message("Berlaku sekarang")
    String holds();

    @Message("Belum berlaku")
    String to_come();

    @Message("Sudah lewat")
    String over();

    @Message("Ongkos kirim")
    String shipping();

    @Message("Kena pajak")
    String shipping_taxed();

    @Message("Tidak kena")
    String shipping_free();

    @Message("Tambah aturan")
    String add();

    @Message("Nama di faktur")
    String name();

    @Message("Tarif (%)")
    String rate();

    @Message("0 berarti PPN tidak dipungut di wilayah itu.")
    String rate_help();

    @Message("Bagian harga")
    String base();

    @Message("Pembilang")
    String numerator();

    @Message("Penyebut")
    String denominator();

    @Message("Tarif dikenakan pada bagian ini, misalnya 11 dari 12.")
    String base_help();

    @Message("Kode provinsi dan kabupaten")
    String codes();

    @Message("Misalnya 21, 32.73. Kosongkan untuk seluruh Indonesia.")
    String codes_help();

    @Message("Ongkos kirim ikut dikenai pajak (barang biasa saja)")
    String taxes_shipping();

    @Message("Hari pertama")
    String first_day();

    @Message("Hari terakhir")
    String last_day();

    @Message("boleh kosong")
    String may_be_empty();

    @Message("Akhiri")
    String end();

    @Message("Hapus")
    String remove();

    @Message("Harga di toko sudah termasuk PPN.")
    String prices_included();

    @Message("Harga di toko belum termasuk PPN; pajak ditambahkan di keranjang, pesanan, dan faktur.")
    String prices_excluded();

    @Message("Toko tidak memungut PPN (bukan PKP): aturan ini tidak dipakai.")
    String not_charged();

    @Message("Ongkos kirim tidak dikenai pajak menurut pengaturan toko.")
    String shipping_off();

    @Message("Kelas pajak barang")
    String goods();

    @Message(
            "Produk tanpa kelas sendiri mengikuti kategorinya, kategori mengikuti kategori di atasnya. Tanpa keduanya: barang biasa.")
    String goods_help();

    @Message("Kategori")
    String category();

    @Message("Ikut kategori di atasnya ({taxClass})")
    String follows_above(String taxClass);

    @Message("Ikut kategori ({taxClass})")
    String follows_category(String taxClass);

    @Message("Belum ada kategori")
    String no_categories();

    @Message("Kategori datang bersama katalog. Impor berkas produk dulu.")
    String no_categories_help();

    @Message("Kelas pajak")
    String class_of();

    @Message("Varian tanpa PPN: {skus}")
    String exempt_variants(String skus);

    @Message("Bertentangan dengan “{name}” yang berlaku {from} sampai {to}. Akhiri aturan itu lebih dulu.")
    String refused_overlap(String name, String from, String to);

    @Message("Aturan “{name}” sudah berlaku. Akhiri saja, jangan dihapus.")
    String refused_in_force(String name);

    @Message("Tulis tarif dari 0 sampai 100, paling banyak empat angka di belakang koma.")
    String wrong_rate();

    @Message("Bagian harga ditulis seperti 11 dari 12; penyebut paling banyak 1.000.")
    String wrong_base();

    @Message("Tulis kode provinsi atau kabupaten seperti 21 atau 32.73.")
    String wrong_zone();

    @Message("Tulis nama aturan, paling banyak 60 huruf.")
    String wrong_name();

    @Message("Pilih hari pertama, dan hari terakhir yang tidak lebih awal. Hari yang sudah lewat tidak diubah lagi.")
    String wrong_days();

    @Message("Pilih kelas pajak.")
    String wrong_class();
}
