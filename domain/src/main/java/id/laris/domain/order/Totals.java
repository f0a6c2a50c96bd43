package id.laris.domain.order;

import id.laris.domain.shared.Money;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxShare;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an order costs: {@code total = goods + shipping} where prices include tax, and the tax on top of that where they do not. What the
 * classes of tax come to is kept as it was reckoned on that day.
 *
 * @param goods as priced
 * @param shipping as priced
 * @param shippingClass what the fee counts as for the tax
 * @param shippingTax what of the tax is the fee's
 * @param taxIncluded whether prices contain their tax
 * @param taxes one for each class of tax; none when no tax is charged
 */
public record Totals(
        Money goods,
        Money shipping,
        TaxClass shippingClass,
        Money shippingTax,
        boolean taxIncluded,
        List<TaxShare> taxes) {
    public Totals {
        taxes = List.copyOf(taxes);
        var priced = goods.plus(shipping);
        if (goods.isNegative() || shipping.isNegative() || shippingTax.isNegative())
            throw new IllegalArgumentException("%s + %s with tax %s".formatted(goods, shipping, shippingTax));
        if (!taxes.isEmpty() && !sum(taxes, taxIncluded, priced).equals(priced))
            throw new IllegalArgumentException("%s do not add up to %s".formatted(taxes, priced));
    }

    /** Of a seller who charges no tax. */
    public static Totals untaxed(Money goods, Money shipping) {
        return new Totals(goods, shipping, TaxClass.OUT_OF_SCOPE, Money.zero(shipping.currency()), true, List.of());
    }

    private static Money sum(List<TaxShare> taxes, boolean taxIncluded, Money priced) {
        return Money.sum(
                taxes.stream().map(t -> taxIncluded ? t.gross() : t.net()).toList(), priced.currency());
    }

    /** PPN within the total. */
    public Money tax() {
        return Money.sum(taxes.stream().map(TaxShare::tax).toList(), goods.currency());
    }

    /** How the rules are called on documents, e.g. {@code PPN 12% × 11/12}; empty when no tax is charged. */
    public String taxName() {
        return taxes.stream()
                .map(TaxShare::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(" + "));
    }

    /** All there is to pay. */
    public Money total() {
        return taxIncluded ? goods.plus(shipping) : goods.plus(shipping).plus(tax());
    }

    /** Taxable base: the total without tax. */
    public Money net() {
        return total().minus(tax());
    }

    /** What shipping costs with its tax. */
    public Money shippingGross() {
        return taxIncluded ? shipping : shipping.plus(shippingTax);
    }

    /** What the goods cost with their tax. */
    public Money goodsGross() {
        return total().minus(shippingGross());
    }
}
