package id.laris.domain.tax;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Percentage;
import id.laris.domain.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How goods of one class are taxed (PPN) in a zone from one day to another. The taxable base may be a fraction of the price: since 2025
 * PMK 131/2024 sets 11/12 for ordinary goods at a statutory rate of 12 %, so that eleven per cent are borne. A rate of zero says that the
 * tax is owed there but not collected, as in a free-trade zone.
 *
 * @param taxClass one that is taxed: {@link TaxClass#STANDARD} or {@link TaxClass#LUXURY}
 * @param name 1 to 60 characters, as it stands on papers
 * @param shipping whether the shipping fee counts into the base; only ever of the standard class
 * @param validFrom first day, in the shop's zone
 * @param validTo last day, or open
 */
public record TaxRule(
        TaxRuleId id,
        TaxClass taxClass,
        TaxZone zone,
        String name,
        Percentage rate,
        int baseNumerator,
        int baseDenominator,
        boolean shipping,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {
    private static final int MOST_PARTS = 1_000;

    public TaxRule {
        if (!taxClass.isTaxed()) throw new Invalid("tax-class", taxClass, "STANDARD or LUXURY");
        name = Text.line("name", name, 1, 60);
        if (baseNumerator < 1 || baseDenominator < baseNumerator || baseDenominator > MOST_PARTS)
            throw new Invalid("base", baseNumerator + "/" + baseDenominator, "a part of the price such as 11/12");
        if (rate.value().scale() > 4) throw new Invalid("percentage", rate, "at most four decimals");
        if (validTo.filter(last -> last.isBefore(validFrom)).isPresent())
            throw new Invalid("valid-to", validTo.get(), "no day before " + validFrom);
        shipping = shipping && taxClass == TaxClass.STANDARD;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The same until that day and no longer. */
    public TaxRule until(LocalDate last) {
        return new TaxRule(
                id, taxClass, zone, name, rate, baseNumerator, baseDenominator, shipping, validFrom, Optional.of(last));
    }

    /** Whether on some day, for some place, nobody could tell which of the two holds. */
    public boolean conflictsWith(TaxRule other) {
        return taxClass == other.taxClass
                && zone.meets(other.zone)
                && validTo.map(last -> !last.isBefore(other.validFrom)).orElse(true)
                && other.validTo.map(last -> !last.isBefore(validFrom)).orElse(true);
    }

    /** The class that goods are of under this rule. */
    public TaxClass made() {
        return rate.value().signum() == 0 ? TaxClass.NOT_COLLECTED : taxClass;
    }

    /**
     * The tax on an amount, rounded half up once. With r = rate × base factor: of a price that includes it, price × r ÷ (100 + r); of one
     * that does not, price × r ÷ 100.
     */
    public Money taxOf(Money amount, boolean included) {
        var r = rate.value().multiply(BigDecimal.valueOf(baseNumerator));
        var whole = BigDecimal.valueOf(100L * baseDenominator);
        return amount.share(r, included ? whole.add(r) : whole);
    }
}
