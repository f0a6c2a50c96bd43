package id.laris.application.reporting;

import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Optional;

/** What lies on the shelves, with what it is called and what a piece of it cost. */
public interface StockSheet {
    /**
     * Every variant on sale, with pieces or without, and every other SKU of which pieces are there; by SKU.
     *
     * @param warehouse only pieces there; empty for all of them, closed ones too: what lies there is still the shop's
     */
    List<Shelf> shelves(Optional<WarehouseCode> warehouse);

    /**
     * @param product its slug; blank for a SKU that is no longer in the catalogue, and so is all that follows from it
     * @param onHand good pieces, promised ones too
     * @param reserved of those, promised
     * @param cost empty when nobody knows it
     */
    record Shelf(
            String sku,
            String product,
            String title,
            String optionText,
            boolean onSale,
            long onHand,
            long reserved,
            Optional<AverageCost> cost) {
        /** As people call it, the SKU where nobody calls it anything. */
        public String name() {
            if (title.isEmpty()) return sku;
            return optionText.isEmpty() ? title : title + " · " + optionText;
        }
    }
}
