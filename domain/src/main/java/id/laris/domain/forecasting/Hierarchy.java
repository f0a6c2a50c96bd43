package id.laris.domain.forecasting;

import id.laris.domain.forecasting.Forecast.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the forecast of a whole and those of its parts say the same: weighted least squares, each forecast giving way as far as it is
 * unsure. Source: Wickramasuriya, Athanasopoulos and Hyndman (2019), Optimal forecast reconciliation through trace minimization, JASA 114,
 * with the variances of the forecasts themselves as weights; parts that would fall below zero stay at zero.
 */
public final class Hierarchy {
    private final Forecast whole;
    private final List<Forecast> parts;

    private Hierarchy(Forecast whole, List<Forecast> parts) {
        this.whole = whole;
        this.parts = parts;
    }

    /** @param parts at least one, of as many steps as the whole */
    public static Hierarchy reconciled(Forecast whole, List<Forecast> parts) {
        var horizon = whole.horizon();
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.horizon() != horizon))
            throw new IllegalArgumentException(parts.size() + " parts that do not fit");
        var moved = new double[parts.size()][horizon];
        var sums = new double[horizon];
        for (int k = 0; k < horizon; k++) {
            var shares = step(whole, parts, k);
            for (int i = 0; i < shares.length; i++) {
                moved[i][k] = shares[i];
                sums[k] += shares[i];
            }
        }
        var agreed = new ArrayList<Forecast>();
        for (int i = 0; i < moved.length; i++) agreed.add(moved(parts.get(i), moved[i]));
        return new Hierarchy(moved(whole, sums), List.copyOf(agreed));
    }

    /** Expects at every step what its parts expect together. */
    public Forecast whole() {
        return whole;
    }

    /** In the order they came in. */
    public List<Forecast> parts() {
        return parts;
    }

    /**
     * The parts x that are least far away: sum (x − b)² / v + (sum x − T)² / V. Each is b − v λ, at zero at least, where λ is
     * (sum x − T) / V: found by halving, for the more λ takes away, the smaller it needs to be.
     */
    private static double[] step(Forecast whole, List<Forecast> parts, int k) {
        var n = parts.size();
        var base = new double[n];
        var variance = new double[n];
        for (int i = 0; i < n; i++) {
            base[i] = parts.get(i).expected()[k];
            variance[i] = variance(parts.get(i), k);
        }
        var total = whole.expected()[k];
        var ofWhole = variance(whole, k);
        var size = Math.max(Math.abs(total), Arrays.stream(base).map(Math::abs).sum());
        var floor = Math.max(1e-12, 1e-9 * size * size);
        for (int i = 0; i < n; i++) variance[i] = Math.max(variance[i], floor);
        ofWhole = Math.max(ofWhole, floor);
        var gap = Arrays.stream(base).sum() - total;
        var low = Math.min(0, gap / ofWhole);
        var high = Math.max(0, gap / ofWhole);
        for (int turn = 0; turn < 200 && low < high; turn++) {
            var middle = low + (high - low) / 2;
            if (middle == low || middle == high) break;
            if ((Arrays.stream(moved(base, variance, middle)).sum() - total) / ofWhole > middle) low = middle;
            else high = middle;
        }
        return moved(base, variance, low + (high - low) / 2);
    }

    private static double[] moved(double[] base, double[] variance, double lambda) {
        var moved = new double[base.length];
        for (int i = 0; i < base.length; i++) moved[i] = Math.max(Math.min(0, base[i]), base[i] - variance[i] * lambda);
        return moved;
    }

    private static double variance(Forecast forecast, int k) {
        return forecast.spread()[k] * forecast.spread()[k];
    }

    /** Its intervals move along with what is expected. */
    private static Forecast moved(Forecast forecast, double[] expected) {
        var lower = new double[2][];
        var upper = new double[2][];
        var before = forecast.expected();
        for (var level : Level.values()) {
            lower[level.ordinal()] = forecast.lower(level);
            upper[level.ordinal()] = forecast.upper(level);
            for (int k = 0; k < expected.length; k++) {
                var by = expected[k] - before[k];
                var least = Math.min(0, lower[level.ordinal()][k]);
                lower[level.ordinal()][k] = Math.min(expected[k], Math.max(least, lower[level.ordinal()][k] + by));
                upper[level.ordinal()][k] = Math.max(expected[k], upper[level.ordinal()][k] + by);
            }
        }
        return new Forecast(
                        forecast.model(),
                        expected,
                        forecast.spread(),
                        lower,
                        upper,
                        forecast.backtest().orElse(null))
                .affected(forecast.effects());
    }
}
