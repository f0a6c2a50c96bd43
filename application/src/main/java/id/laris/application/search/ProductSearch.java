package id.laris.application.search;

import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.util.Collection;
import java.util.List;

/**
 * Finds published products. A product is found as soon as it is saved; free pieces shown are at most a few seconds old; sold-out
 * marks and popularity follow within seconds and hours.
 */
public interface ProductSearch {
    SearchResult search(SearchQuery query);

    /** Names beginning with or close to the text, best first. */
    List<Suggestion> suggest(String text, int most, Language language);

    /** Others like it that can be bought, best first, named in that language; never itself. */
    List<ProductCard> related(Slug slug, int most, Language language);

    /** The stock of these SKUs ran out or came back: brings the in-stock filter up to date. */
    void stockChanged(Collection<Sku> skus);

    /** That warehouse was closed or opened: the same for all that lies there. */
    void warehouseChanged(WarehouseCode warehouse);

    /** Counts anew what sold in the last 90 days. */
    void refreshPopularity();
}
