package id.laris.domain.order;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.tax.TaxClass;
import java.util.Map;

/**
 * What was bought, in the words and at the price of that moment.
 *
 * @param productSlug where the product's page was
 * @param normalPrice of a piece that moment, when it had not been reduced; the unit price where it was not
 * @param taxClass what the goods counted as when they were ordered
 * @param tax PPN within the line's total, or on top of it where prices come without
 * @param shipped pieces that left in parcels
 */
public record OrderLine(
        Sku sku,
        String productSlug,
        String title,
        String optionText,
        Money unitPrice,
        Money normalPrice,
        Quantity quantity,
        TaxClass taxClass,
        Money tax,
        Quantity shipped) {
    public OrderLine {
        if (normalPrice.isLessThan(unitPrice)) throw new IllegalArgumentException(normalPrice + " is no former price");
        if (quantity.isZero()) throw new IllegalArgumentException("a line of nothing");
        if (shipped.compareTo(quantity) > 0) throw new MoreThanOrdered(sku, quantity, shipped);
    }

    /** Goods that were not reduced. */
    public OrderLine(
            Sku sku,
            String productSlug,
            String title,
            String optionText,
            Money unitPrice,
            Quantity quantity,
            TaxClass taxClass,
            Money tax,
            Quantity shipped) {
        this(sku, productSlug, title, optionText, unitPrice, unitPrice, quantity, taxClass, tax, shipped);
    }

    /** As priced. */
    public Money total() {
        return unitPrice.times(quantity);
    }

    public Quantity unshipped() {
        return quantity.minus(shipped);
    }

    OrderLine shipping(Quantity pieces) {
        return new OrderLine(
                sku,
                productSlug,
                title,
                optionText,
                unitPrice,
                normalPrice,
                quantity,
                taxClass,
                tax,
                shipped.plus(pieces));
    }

    /** More pieces are to be shipped than were ordered. */
    public static final class MoreThanOrdered extends Refusal {
        public MoreThanOrdered(Sku sku, Quantity ordered, Quantity shipped) {
            super(
                    Kind.CONFLICT,
                    "more-than-ordered",
                    "%s of %s ordered, %s would be shipped".formatted(ordered, sku, shipped),
                    Map.of("sku", sku.value(), "ordered", ordered.value(), "shipped", shipped.value()));
        }
    }
}
