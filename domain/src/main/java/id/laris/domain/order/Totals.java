package id.laris.domain.order;

import id.laris.domain.shared.Money;

/**
 * What an order costs. Prices include tax; {@code total = goods + shipping}.
 *
 * @param tax PPN within the total
 * @param taxName how the rule is called on documents, e.g. {@code PPN 12% × 11/12}; empty when no tax is charged
 */
public record Totals(Money goods, Money shipping, Money tax, String taxName) {
    public Totals {
        if (goods.isNegative()
                || shipping.isNegative()
                || tax.isNegative()
                || goods.plus(shipping).isLessThan(tax))
            throw new IllegalArgumentException("%s + %s with tax %s".formatted(goods, shipping, tax));
    }

    public Money total() {
        return goods.plus(shipping);
    }

    /** Taxable base: the total without tax. */
    public Money net() {
        return total().minus(tax);
    }
}
