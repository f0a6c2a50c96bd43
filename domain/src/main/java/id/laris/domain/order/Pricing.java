package id.laris.domain.order;

import id.laris.domain.catalogue.Offer;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.tax.TaxBreakdown;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxTerms;
import java.util.ArrayList;
import java.util.List;

/** What goods cost together: lines, shipping and the tax within or on top. The one calculation for cart, checkout and order. */
public record Pricing(List<OrderLine> lines, Totals totals) {
    /** So many of an offer. */
    public record Wanted(Offer offer, Quantity quantity) {
        Money total() {
            return offer.price().times(quantity);
        }
    }

    /** Goods and the tax class that they bear. */
    public record Classed(Wanted wanted, TaxClass taxClass) {}

    /** @param goods at least one */
    public static Pricing of(List<Classed> goods, Money shippingFee, TaxTerms terms) {
        var items = new ArrayList<TaxBreakdown.Item>();
        goods.forEach(
                g -> items.add(new TaxBreakdown.Item(g.taxClass(), g.wanted().total())));
        if (!shippingFee.isZero()) items.add(new TaxBreakdown.Item(terms.classOfShipping(), shippingFee));
        var taxed = TaxBreakdown.of(items, terms);
        var lines = new ArrayList<OrderLine>();
        for (int i = 0; i < goods.size(); i++)
            lines.add(line(goods.get(i).wanted(), taxed.lines().get(i)));
        return new Pricing(
                List.copyOf(lines),
                new Totals(
                        Money.sum(lines.stream().map(OrderLine::total).toList(), shippingFee.currency()),
                        shippingFee,
                        terms.classOfShipping(),
                        shippingFee.isZero()
                                ? shippingFee
                                : taxed.lines().get(goods.size()).tax(),
                        terms.included(),
                        taxed.shares()));
    }

    private static OrderLine line(Wanted wanted, TaxBreakdown.Line taxed) {
        var offer = wanted.offer();
        return new OrderLine(
                offer.sku(),
                offer.product().value(),
                offer.title(),
                offer.optionText(),
                offer.price(),
                offer.normalPrice(),
                wanted.quantity(),
                taxed.taxClass(),
                taxed.tax(),
                Quantity.ZERO);
    }
}
