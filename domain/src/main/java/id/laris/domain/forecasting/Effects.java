package id.laris.domain.forecasting;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What holidays do to one demand: each multiplies it by so much. A factor is the demand of its steps beside that of the ordinary steps
 * around them, drawn towards what is borrowed (or towards 1) as far as the noise of ordinary steps explains it: two standard errors or
 * less say nothing. The shrinkage is James and Stein's (1961), Estimation with quadratic loss, positive part.
 */
public final class Effects {
    /** Of histories without holidays. */
    public static final Effects NONE = new Effects(new Holiday[0], Map.of());

    private static final int AROUND = 6;
    private static final int FEWEST_AROUND = 4;
    private static final double ERRORS = 2;
    private static final double LEAST = 0.1;
    private static final double MOST = 10;
    private static final double TINY = 1e-9;
    private static final double CLOSE = 1e-9;

    private final Holiday[] marks;
    private final Map<Holiday, Double> borrowed;

    private Effects(Holiday[] marks, Map<Holiday, Double> borrowed) {
        this.marks = marks;
        this.borrowed = borrowed;
    }

    /**
     * Of a history and the weeks after it.
     *
     * @param borrowed factors of a demand like it, for holidays it saw too little of
     */
    public static Effects of(WeeklyDemand history, int horizon, Map<Holiday, Double> borrowed) {
        var marks = new Holiday[history.weeks() + horizon];
        for (int step = 0; step < marks.length; step++)
            marks[step] = Holiday.of(history.week(step)).orElse(null);
        return new Effects(marks, Map.copyOf(borrowed));
    }

    /** The factors of the holidays that were seen in a history, each at least once; 1 where it made no difference to be told from noise. */
    public static Map<Holiday, Double> seen(WeeklyDemand history) {
        var values = history.series().raw();
        return of(history, 0, Map.of()).own(values);
    }

    /** Without the first steps. */
    Effects from(int step) {
        return marks.length == 0 ? this : new Effects(Arrays.copyOfRange(marks, step, marks.length), borrowed);
    }

    /** Of each step, known and to come; empty when all are 1. @param history as many steps as are known, NaN where it is not */
    Optional<double[]> factors(double[] history) {
        if (marks.length == 0) return Optional.empty();
        var own = own(history);
        var factors = Decomposition.filled(marks.length, 1);
        var any = false;
        for (int t = 0; t < marks.length; t++) {
            if (marks[t] == null) continue;
            var factor = own.getOrDefault(marks[t], borrowed.getOrDefault(marks[t], 1.0));
            factors[t] = factor;
            any |= Math.abs(factor - 1) > CLOSE;
        }
        return any ? Optional.of(factors) : Optional.empty();
    }

    private Map<Holiday, Double> own(double[] history) {
        var values = new EnumMap<Holiday, double[]>(Holiday.class);
        var noise = 0.0;
        var ordinary = 0;
        for (int t = 0; t < history.length; t++) {
            var level = around(history, t);
            if (Double.isNaN(history[t]) || !(level > TINY)) continue;
            var ratio = history[t] / level;
            if (marks[t] == null) {
                noise += (ratio - 1) * (ratio - 1);
                ordinary++;
            } else {
                var sums = values.computeIfAbsent(marks[t], any -> new double[3]);
                sums[0] += history[t];
                sums[1] += level;
                sums[2]++;
            }
        }
        var factors = new EnumMap<Holiday, Double>(Holiday.class);
        if (ordinary < FEWEST_AROUND) return factors;
        var variance = noise / ordinary;
        values.forEach((holiday, sums) -> factors.put(
                holiday,
                // One time is hardly a rule: it counts as half a time.
                believed(
                        sums[0] / sums[1],
                        variance * (1 + 1 / sums[2]) / sums[2],
                        borrowed.getOrDefault(holiday, 1.0))));
        return factors;
    }

    private static double believed(double ratio, double variance, double prior) {
        var seen = ratio - prior;
        var belief = seen == 0 ? 0 : Math.max(0, 1 - ERRORS * ERRORS * variance / (seen * seen));
        return Math.min(MOST, Math.max(LEAST, prior + belief * seen));
    }

    /** The mean of the ordinary known steps around one; NaN where these are too few. */
    private double around(double[] history, int t) {
        var sum = 0.0;
        var n = 0;
        for (int i = Math.max(0, t - AROUND); i <= Math.min(history.length - 1, t + AROUND); i++) {
            if (i == t || marks[i] != null || Double.isNaN(history[i])) continue;
            sum += history[i];
            n++;
        }
        return n < FEWEST_AROUND ? Double.NaN : sum / n;
    }
}
