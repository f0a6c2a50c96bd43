package id.laris.domain.invoice;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Value-added tax (PPN) for prices that include it. The taxable base may be a fraction of the price: since 2025 PMK 131/2024
 * sets 11/12 for ordinary goods at a statutory rate of 12 %, so that eleven per cent are borne.
 *
 * @param validFrom first day, in the shop's zone
 * @param validTo last day, or open
 */
public record TaxRule(
        String name,
        Percentage rate,
        int baseNumerator,
        int baseDenominator,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {
    public TaxRule {
        if (baseNumerator < 1 || baseDenominator < baseNumerator)
            throw new IllegalArgumentException(baseNumerator + "/" + baseDenominator);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * The tax inside amounts whose prices include it: price × r ÷ (100 + r) with r = rate × base factor, rounded half up once for
     * the whole document, then spread over the lines by largest remainder so that they add up.
     */
    public Breakdown within(List<Money> amounts) {
        if (amounts.isEmpty()) throw new IllegalArgumentException("no amounts");
        var total = Money.sum(amounts, amounts.get(0).currency());
        var r = rate.value().multiply(BigDecimal.valueOf(baseNumerator));
        var tax = total.share(r, BigDecimal.valueOf(100L * baseDenominator).add(r));
        return new Breakdown(
                this,
                total,
                tax,
                tax.spread(amounts.stream().map(Money::minorUnits).toList()));
    }

    /** @param lines the tax of each amount, in the order given */
    public record Breakdown(TaxRule rule, Money gross, Money tax, List<Money> lines) {
        /** Selling price without tax (harga jual, DPP). */
        public Money net() {
            return gross.minus(tax);
        }
    }
}
