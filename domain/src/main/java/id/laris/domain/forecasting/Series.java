package id.laris.domain.forecasting;

import id.laris.domain.shared.Invalid;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A history in equal steps (days, weeks, months), oldest first, with the periods its seasons may have. A step is known or unknown: a day
 * without stock, or a missing week, is unknown and never counts as a demand of zero.
 */
public final class Series {
    /** Longer histories are cut by whoever reads them; the newest matter. */
    public static final int LONGEST = 100_000;

    private static final double LARGEST = 1e150;

    private final double[] values;
    private final int[] periods;

    private Series(double[] values, int[] periods) {
        this.values = values;
        this.periods = periods;
    }

    /**
     * @param values every step known
     * @param periods steps a season, e.g. 7, or 24 and 168; one of 1 says nothing
     * @throws Invalid for a value that is no number or beyond all bounds, or a period below 1
     */
    public static Series of(double[] values, int... periods) {
        var known = new boolean[values.length];
        Arrays.fill(known, true);
        return of(values, known, periods);
    }

    /** @param known false where the demand could not be seen; the value there does not matter */
    public static Series of(double[] values, boolean[] known, int... periods) {
        if (known.length != values.length) throw new Invalid("series", known.length, "one mark for every value");
        if (values.length > LONGEST) throw new Invalid("series", values.length, "at most " + LONGEST + " steps");
        var kept = new double[values.length];
        for (int i = 0; i < kept.length; i++) kept[i] = known[i] ? checked(values[i]) : Double.NaN;
        return new Series(kept, seasons(periods));
    }

    private static double checked(double value) {
        if (Double.isFinite(value) && Math.abs(value) <= LARGEST) return value;
        throw new Invalid("series", value, "numbers, at most 1e150 in size");
    }

    private static int[] seasons(int... periods) {
        for (var period : periods) if (period < 1) throw new Invalid("season", period, "1 or more steps");
        return IntStream.of(periods)
                .filter(period -> period > 1)
                .sorted()
                .distinct()
                .toArray();
    }

    public int length() {
        return values.length;
    }

    public boolean isKnown(int step) {
        return !Double.isNaN(values[step]);
    }

    /** @throws IllegalStateException for an unknown step */
    public double at(int step) {
        if (!isKnown(step)) throw new IllegalStateException("Step " + step + " is unknown");
        return values[step];
    }

    public int known() {
        return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }

    /** Ascending, each greater than 1. */
    public int[] periods() {
        return periods.clone();
    }

    /** The shortest season that forecasts repeat; 1 without one. */
    public int shortestPeriod() {
        return periods.length == 0 ? 1 : periods[0];
    }

    /** The first steps only. */
    public Series first(int steps) {
        return new Series(Arrays.copyOf(values, steps), periods);
    }

    /** A copy; unknown steps are NaN, which stays inside this package. */
    double[] raw() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that
                && Arrays.equals(values, that.values)
                && Arrays.equals(periods, that.periods);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(periods);
    }

    @Override
    public String toString() {
        return "Series of " + values.length + " steps, periods " + Arrays.toString(periods);
    }
}
