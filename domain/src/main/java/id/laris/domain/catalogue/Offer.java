package id.laris.domain.catalogue;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import id.laris.domain.tax.TaxClass;
import java.util.Optional;

/**
 * What the shop offers under a SKU at this moment: all that a cart or an order needs to know of the catalogue.
 *
 * @param compareAt the struck-through former price, always above the price; empty when the goods are not reduced
 * @param taxClass of its own; without one it bears that of its category
 */
public record Offer(
        Sku sku,
        Slug product,
        String title,
        String optionText,
        Money price,
        Optional<Money> compareAt,
        PackedSize packed,
        Optional<TaxClass> taxClass,
        Optional<Slug> category,
        Optional<Picture> picture) {
    public Offer {
        var now = price;
        compareAt = compareAt.filter(now::isLessThan);
    }

    /** Goods that are not reduced. */
    public Offer(
            Sku sku,
            Slug product,
            String title,
            String optionText,
            Money price,
            PackedSize packed,
            Optional<TaxClass> taxClass,
            Optional<Slug> category,
            Optional<Picture> picture) {
        this(sku, product, title, optionText, price, Optional.empty(), packed, taxClass, category, picture);
    }

    /** What a piece costs when it is not reduced. */
    public Money normalPrice() {
        return compareAt.orElse(price);
    }
}
