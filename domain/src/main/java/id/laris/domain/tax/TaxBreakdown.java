package id.laris.domain.tax;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tax of all that stands on one document: the one calculation of it. For each class the tax is rounded once, half up, and spread over
 * the lines of that class by largest remainder, so that lines always add up to the document.
 *
 * @param lines one for each item, in the order given
 * @param shares one for each class that occurs, in the order the law lists them; none when no tax is charged
 */
public record TaxBreakdown(boolean included, List<Line> lines, List<TaxShare> shares) {
    /**
     * @param taxClass of the goods, or what shipping counts as
     * @param amount as priced, after every discount; not negative
     */
    public record Item(TaxClass taxClass, Money amount) {
        public Item {
            if (amount.isNegative()) throw new IllegalArgumentException(taxClass + " of " + amount);
        }
    }

    /** @param taxClass what the item counts as under the terms */
    public record Line(TaxClass taxClass, Money amount, Money tax) {}

    public TaxBreakdown {
        lines = List.copyOf(lines);
        shares = List.copyOf(shares);
    }

    /** @param items at least one, in one currency */
    public static TaxBreakdown of(List<Item> items, TaxTerms terms) {
        if (items.isEmpty()) throw new IllegalArgumentException("nothing to tax");
        var zero = Money.zero(items.get(0).amount().currency());
        var lines = new ArrayList<Line>();
        for (var item : items) lines.add(new Line(terms.classOf(item.taxClass()), item.amount(), zero));
        if (!terms.charged()) return new TaxBreakdown(terms.included(), lines, List.of());
        for (var rule : terms.rules().values()) {
            // Two classes may be made one where neither is collected; nothing is to be spread then.
            if (!rule.made().isTaxed()) continue;
            var own = amounts(lines, rule.taxClass(), zero);
            var spread = rule.taxOf(Money.sum(own, zero.currency()), terms.included())
                    .spread(own.stream().map(Money::minorUnits).toList());
            for (int i = 0; i < lines.size(); i++)
                if (lines.get(i).taxClass() == rule.taxClass())
                    lines.set(i, new Line(rule.taxClass(), lines.get(i).amount(), spread.get(i)));
        }
        var shares = Arrays.stream(TaxClass.values())
                .filter(of -> lines.stream().anyMatch(line -> line.taxClass() == of))
                .map(of -> share(of, lines, terms))
                .toList();
        return new TaxBreakdown(terms.included(), lines, shares);
    }

    private static List<Money> amounts(List<Line> lines, TaxClass of, Money zero) {
        return lines.stream()
                .map(line -> line.taxClass() == of ? line.amount() : zero)
                .toList();
    }

    private static TaxShare share(TaxClass of, List<Line> lines, TaxTerms terms) {
        var own = lines.stream().filter(line -> line.taxClass() == of).toList();
        var currency = own.get(0).amount().currency();
        var amount = Money.sum(own.stream().map(Line::amount).toList(), currency);
        var tax = Money.sum(own.stream().map(Line::tax).toList(), currency);
        var net = terms.included() ? amount.minus(tax) : amount;
        if (!of.isTaxed()) return new TaxShare(of, "", new Percentage(BigDecimal.ZERO), 1, 1, net, tax);
        var rule = terms.rules().get(of);
        return new TaxShare(of, rule.name(), rule.rate(), rule.baseNumerator(), rule.baseDenominator(), net, tax);
    }

    public Money tax() {
        return Money.sum(
                lines.stream().map(Line::tax).toList(), lines.get(0).amount().currency());
    }
}
