package id.laris.web.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the search over everything says, in Indonesian. English: {@code messages/officeSearch_en.properties}. */
@MessageBundle("officeSearch")
public interface OfficeSearchMessages {
    @Message("Hasil pencarian")
    String results();

    @Message("Hasil untuk “{words}”")
    String results_for(String words);

    @Message("Pesanan")
    String orders();

    @Message("Produk")
    String products();

    @Message("Lihat semua pesanan yang cocok")
    String all_orders();

    @Message("Tidak ada yang cocok dengan “{words}”")
    String nothing(String words);

    @Message("Cari dengan nomor pesanan, nama pembeli, telepon, SKU, atau nama produk.")
    String nothing_help();

    @Message("Ketik nomor pesanan, nama, telepon, SKU, atau nama produk.")
    String type_something();

    @Message("sisa {pieces}")
    String left(int pieces);
}
