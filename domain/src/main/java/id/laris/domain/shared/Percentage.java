package id.laris.domain.shared;

import java.math.BigDecimal;

/** A rate in percent: 12 means twelve of a hundred. Between 0 and 100. */
public record Percentage(BigDecimal value) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        if (value == null || value.signum() < 0 || value.compareTo(HUNDRED) > 0)
            throw new Invalid("percentage", value, "0 to 100");
        value = value.stripTrailingZeros();
    }

    public static Percentage of(String value) {
        return new Percentage(new BigDecimal(value));
    }

    /** This percentage of an amount, rounded half up. */
    public Money of(Money amount) {
        return amount.share(value, HUNDRED);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
