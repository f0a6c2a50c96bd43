package id.laris.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount in one currency, counted in the smallest unit this shop uses of it (rupiah: no decimals). May be negative
 * (a correction); overflow and mixed currencies throw. Every rounding of money is half up and happens in {@link #share}.
 */
public record Money(long minorUnits, CurrencyUnit currency) implements Comparable<Money> {
    public Money {
        if (currency == null) throw new IllegalArgumentException("currency");
    }

    public static Money rupiah(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }

    public static Money zero(CurrencyUnit currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, inSameCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minorUnits, inSameCurrency(other)), currency);
    }

    public Money times(Quantity n) {
        return new Money(Math.multiplyExact(minorUnits, (long) n.value()), currency);
    }

    /** This amount × numerator ÷ denominator, multiplied before dividing, rounded half up (away from zero) once. */
    public Money share(BigDecimal numerator, BigDecimal denominator) {
        var exact = BigDecimal.valueOf(minorUnits).multiply(numerator).divide(denominator, 0, RoundingMode.HALF_UP);
        return new Money(exact.longValueExact(), currency);
    }

    /**
     * This amount spread in proportion to the weights, by largest remainder (Hamilton's method): the parts always add up to
     * this amount and each differs from its exact share by less than one smallest unit. Equal remainders go to the earlier part.
     * All weights zero: everything goes to the first part.
     *
     * @param weights not negative, at least one
     */
    public List<Money> spread(List<Long> weights) {
        if (weights.isEmpty() || weights.stream().anyMatch(w -> w < 0))
            throw new IllegalArgumentException("weights " + weights);
        var total = weights.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        var parts = new long[weights.size()];
        if (total.signum() == 0) {
            parts[0] = minorUnits;
        } else {
            var remainders = new ArrayList<BigDecimal>();
            long given = 0;
            for (int i = 0; i < parts.length; i++) {
                var exact = BigDecimal.valueOf(minorUnits).multiply(BigDecimal.valueOf(weights.get(i)));
                var divided = exact.divideAndRemainder(total);
                parts[i] = divided[0].longValueExact();
                remainders.add(divided[1].abs());
                given += parts[i];
            }
            long left = minorUnits - given;
            var order = IntStream.range(0, parts.length)
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> remainders.get(i))
                            .reversed())
                    .toList();
            for (int k = 0; k < Math.abs(left); k++) parts[order.get(k)] += Long.signum(left);
        }
        return java.util.Arrays.stream(parts)
                .mapToObj(p -> new Money(p, currency))
                .toList();
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    public boolean isPositive() {
        return minorUnits > 0;
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    public static Money sum(List<Money> amounts, CurrencyUnit currency) {
        return amounts.stream().reduce(zero(currency), Money::plus);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, inSameCurrency(other));
    }

    private long inSameCurrency(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException("%s and %s do not mix".formatted(currency, other.currency));
        return other.minorUnits;
    }

    @Override
    public String toString() {
        return currency + " "
                + BigDecimal.valueOf(minorUnits, currency.exponent()).toPlainString();
    }
}
