package id.laris.domain.forecasting;

/**
 * Bounds of intervals from an expected value and its spread. Demand in pieces is skewed and takes the quantiles of a gamma distribution
 * (Wilson and Hilferty (1931), The distribution of chi-square, PNAS 17); everything else those of a bell with somewhat fat tails.
 */
final class Bounds {
    private static final double[] QUANTILES = {1.2816, 2.35};
    private static final double[] OUTSIDE = {0.1, 0.025};

    private final boolean natural;
    private final boolean demand;
    private final double zeros;

    Bounds(double[] history) {
        var zero = 0;
        var negative = 0;
        for (var value : history) {
            if (value == 0) zero++;
            if (value < 0) negative++;
        }
        natural = negative == 0;
        demand = Line.known(history) > 3 && Candidates.isDemand(history, 1);
        zeros = (double) zero / Line.known(history);
    }

    double lower(int level, double expected, double spread) {
        if (demand) return zeros >= OUTSIDE[level] ? 0 : Math.min(expected, gamma(-QUANTILES[level], expected, spread));
        var bound = expected - QUANTILES[level] * spread;
        return natural ? Math.max(0, bound) : bound;
    }

    double upper(int level, double expected, double spread) {
        return demand
                ? Math.max(expected, gamma(QUANTILES[level], expected, spread))
                : expected + QUANTILES[level] * spread;
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
