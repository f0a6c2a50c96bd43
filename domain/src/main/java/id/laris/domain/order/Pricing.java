package id.laris.domain.order;

import id.laris.domain.catalogue.Offer;
import id.laris.domain.invoice.TaxRule;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What goods cost together: lines, shipping and the tax within. The one calculation for cart, checkout and order. */
public record Pricing(List<OrderLine> lines, Totals totals) {
    /** So many of an offer. */
    public record Wanted(Offer offer, Quantity quantity) {
        Money total() {
            return offer.price().times(quantity);
        }
    }

    /**
     * @param wanted at least one
     * @param rule empty when the shop charges no tax
     * @param shippingTaxed whether the fee counts into the taxable base
     */
    public static Pricing of(List<Wanted> wanted, Money shippingFee, Optional<TaxRule> rule, boolean shippingTaxed) {
        var zero = Money.zero(shippingFee.currency());
        var amounts = new ArrayList<Money>();
        wanted.forEach(w -> amounts.add(w.offer().taxable() ? w.total() : zero));
        amounts.add(shippingTaxed ? shippingFee : zero);
        var breakdown = rule.map(r -> r.within(amounts));
        var lines = new ArrayList<OrderLine>();
        for (int i = 0; i < wanted.size(); i++) {
            var offer = wanted.get(i).offer();
            int at = i;
            lines.add(new OrderLine(
                    offer.sku(),
                    offer.product().value(),
                    offer.title(),
                    offer.optionText(),
                    offer.price(),
                    wanted.get(i).quantity(),
                    breakdown.map(b -> b.lines().get(at)).orElse(zero),
                    Quantity.ZERO));
        }
        var goods = Money.sum(lines.stream().map(OrderLine::total).toList(), shippingFee.currency());
        return new Pricing(
                List.copyOf(lines),
                new Totals(
                        goods,
                        shippingFee,
                        breakdown.map(TaxRule.Breakdown::tax).orElse(zero),
                        rule.map(TaxRule::name).orElse("")));
    }
}
