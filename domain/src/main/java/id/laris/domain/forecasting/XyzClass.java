package id.laris.domain.forecasting;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How steady the demand for a thing is, by the coefficient of variation of its weeks (standard deviation with n − 1, divided by the mean) of
 * the newest year: X below 0.5, Y below 1.0, Z from there on. Weeks in which there was nothing to sell say nothing of what was asked for and are left out.
 *
 * <p>Source: <a href="https://metricgate.com/docs/xyz-demand-classification">XYZ demand classification</a>, with its borders of 0.5 and 1.0.
 */
public enum XyzClass {
    X,
    Y,
    Z;

    /** So many known weeks are needed at least. */
    public static final int FEWEST_WEEKS = 8;

    private static final int YEAR = 52;
    private static final double STEADY = 0.5;
    private static final double VARYING = 1.0;

    /** Empty for fewer than {@link #FEWEST_WEEKS} known weeks, and where nothing was asked for in any of them. */
    public static Optional<XyzClass> of(Series weeks) {
        var known = IntStream.range(Math.max(0, weeks.length() - YEAR), weeks.length())
                .filter(weeks::isKnown)
                .mapToDouble(weeks::at)
                .toArray();
        if (known.length < FEWEST_WEEKS) return Optional.empty();
        double largest = 0;
        for (var week : known) largest = Math.max(largest, week);
        if (largest == 0) return Optional.empty();
        return Optional.of(at(variation(known, largest)));
    }

    /** Of the demand as a part of its largest week, which changes nothing and keeps squares within bounds. */
    private static double variation(double[] weeks, double largest) {
        double sum = 0;
        for (var week : weeks) sum += week / largest;
        double mean = sum / weeks.length;
        double squares = 0;
        for (var week : weeks) squares += (week / largest - mean) * (week / largest - mean);
        return Math.sqrt(squares / (weeks.length - 1)) / mean;
    }

    private static XyzClass at(double variation) {
        if (variation < STEADY) return X;
        return variation < VARYING ? Y : Z;
    }
}
