package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;

/**
 * What a forecast says of one week.
 *
 * @param expected pieces on average, from 0 on
 * @param upper80 upper end of the interval that holds 80 %: one week in ten needs more
 * @param upper95 upper end of the one that holds 95 %
 */
public record ExpectedWeek(double expected, double upper80, double upper95) {
    private static final double ONE_IN_TEN = 1.2815515655446004;
    private static final double ONE_IN_FORTY = 1.959963984540054;
    /** Of the mean; wider spreads are guesses of a history with next to nothing in it. */
    private static final double WIDEST = 10;

    public ExpectedWeek {
        Checked.notNegative("expected", expected);
        Checked.finite("upper80", upper80);
        Checked.finite("upper95", upper95);
        if (upper80 < expected || upper95 < upper80) throw new Invalid("upper95", upper95, "intervals around the mean");
    }

    /**
     * The mean of what both intervals say, for fat tails make the wider one wider. Demand leans to the right as a gamma distribution does:
     * Wilson and Hilferty (1931), The distribution of chi-square, read backwards.
     */
    double deviation() {
        if (expected == 0) return upper95 / ONE_IN_FORTY;
        return Math.min(WIDEST * expected, (behind(upper80, ONE_IN_TEN) + behind(upper95, ONE_IN_FORTY)) / 2);
    }

    private double behind(double upper, double quantile) {
        var linear = (upper - expected) / quantile;
        if (linear > 2 * expected) return linear;
        var third = quantile / 3;
        var inside = third * third - 4.0 / 9 * (Math.cbrt(upper / expected) - 1);
        return inside < 0 ? linear : expected * (third - Math.sqrt(inside)) * 9 / 2;
    }
}
