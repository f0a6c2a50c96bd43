package id.laris.domain.forecasting;

/**
 * Bounds of intervals from an expected value and its spread. Demand is skewed and takes the quantiles of a gamma distribution (Wilson and
 * Hilferty (1931), The distribution of chi-square, PNAS 17), half a piece inside of them where it is counted in whole pieces (the usual
 * correction for continuity); everything else takes those of a bell with somewhat fat tails. Where nothing at all is so likely that the
 * interval begins at zero, all that may lie outside lies above it: otherwise an interval of 80 % would hold 90.
 */
final class Bounds {
    private static final double[] QUANTILES = {1.2816, 2.35};
    /** With the same fat tail. */
    private static final double[] ONE_SIDED = {0.8416, 1.974};

    private static final double[] OUTSIDE = {0.1, 0.025};

    private final boolean natural;
    private final boolean demand;
    private final double zeros;
    private final double halfPiece;

    /** @param piece what one piece is in the history's measure; 0 where not only whole ones are counted */
    Bounds(double[] history, double piece) {
        var zero = 0;
        var negative = 0;
        for (var value : history) {
            if (value == 0) zero++;
            if (value < 0) negative++;
        }
        natural = negative == 0;
        demand = Line.known(history) > 3 && Candidates.isDemand(history, 1);
        zeros = (double) zero / Line.known(history);
        halfPiece = piece / 2;
    }

    double lower(int level, double expected, double spread) {
        if (demand)
            return beginsAtZero(level) ? 0 : Math.min(expected, gamma(-QUANTILES[level], expected, spread) + halfPiece);
        var bound = expected - QUANTILES[level] * spread;
        return natural ? Math.max(0, bound) : bound;
    }

    double upper(int level, double expected, double spread) {
        if (!demand) return expected + QUANTILES[level] * spread;
        var quantile = beginsAtZero(level) ? ONE_SIDED[level] : QUANTILES[level];
        return Math.max(expected, gamma(quantile, expected, spread) - halfPiece);
    }

    private boolean beginsAtZero(int level) {
        return zeros >= OUTSIDE[level];
    }

    private static double gamma(double quantile, double mean, double spread) {
        if (!(mean > 0) || !(spread > 0)) return mean + quantile * spread;
        var root = spread / mean;
        // Beyond this skew the approximation no longer holds.
        if (root > 2) return Math.max(0, mean + quantile * spread);
        var cube = 1 - root * root / 9 + quantile * root / 3;
        return cube <= 0 ? 0 : mean * cube * cube * cube;
    }
}
