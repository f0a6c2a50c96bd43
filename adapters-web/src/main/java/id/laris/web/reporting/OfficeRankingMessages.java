package id.laris.web.reporting;

import id.laris.application.reporting.RankGoods.Rank;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of best and worst sellers says, in Indonesian. English: {@code messages/officeRanking_en.properties}. */
@MessageBundle("officeRanking")
public interface OfficeRankingMessages {
    @Message("Terlaris")
    String title();

    @Message("Apa yang laku dan apa yang diam, dibanding masa sebelumnya yang sama panjangnya.")
    String about();

    @Message(
            "{#when r}{#is BEST}Paling laris{#is WORST}Paling sepi{#is RISING}Sedang naik{#is FALLING}Sedang turun{/when}")
    String rank(Rank r);

    @Message("Urutan")
    String rank_label();

    @Message("{#when r}{#is BEST}Yang terjual paling banyak dahulu."
            + "{#is WORST}Ada di rak tetapi paling sedikit terjual; yang paling banyak sisanya dahulu."
            + "{#is RISING}Yang bertambah paling banyak dari masa sebelumnya dahulu."
            + "{#is FALLING}Yang berkurang paling banyak dari masa sebelumnya dahulu.{/when}")
    String explained(Rank r);

    @Message("Per")
    String level();

    @Message("Produk")
    String product();

    @Message("Varian")
    String variant();

    @Message("Terjual")
    String sold();

    @Message("Sebelumnya")
    String sold_before();

    @Message("Perubahan")
    String change();

    @Message("Bersih")
    String net();

    @Message("Di rak")
    String on_hand();

    @Message("Tidak ada barang yang begitu pada masa ini.")
    String none();
}
