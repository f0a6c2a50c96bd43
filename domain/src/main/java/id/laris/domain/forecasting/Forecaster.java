package id.laris.domain.forecasting;

import id.laris.domain.shared.Invalid;
import java.util.Arrays;

/**
 * Forecasts any history: the mean of several models, or a single one that was clearly better in a backtest, with intervals and the
 * error that was measured beside the naive forecast's. The same history gets the same answer every time.
 *
 * <p>Of a history with fewer than four known steps its mean is expected; of one that never changed, that value.
 */
public final class Forecaster {
    /** Steps ahead at most. */
    public static final int FURTHEST = Deseasonalised.MOST_AHEAD;

    private static final int FEWEST = 4;
    private static final int LONG_ENOUGH = 2000;

    private Forecaster() {}

    /** @throws Invalid for a history without a known step or a horizon outside of 1 to {@link #FURTHEST} */
    public static Forecast forecast(Series series, int horizon) {
        return forecast(series, horizon, Effects.NONE);
    }

    /**
     * With holidays taken out of the history and put back where they come next.
     *
     * @param effects of the steps of the series and of the horizon
     * @throws Invalid as {@link #forecast(Series, int)}
     */
    public static Forecast forecast(Series series, int horizon, Effects effects) {
        if (horizon < 1 || horizon > FURTHEST) throw new Invalid("horizon", horizon, "1 to " + FURTHEST + " steps");
        if (series.known() == 0) throw new Invalid("series", 0, "at least one known step");
        var history = recent(series);
        var known = effects.from(series.length() - history.length);
        var scale = scale(history);
        var piece = isCounted(history) ? 1 / scale : 0;
        for (int t = 0; t < history.length; t++) history[t] /= scale;
        if (Line.known(history) < FEWEST || isConstant(history)) return simple(history, horizon, scale, piece, known);
        return measured(history, series.periods(), horizon, scale, piece, known);
    }

    /** From the first known step on, and no more than models profit from. */
    private static double[] recent(Series series) {
        var values = series.raw();
        var first = 0;
        while (Double.isNaN(values[first])) first++;
        var periods = series.periods();
        var most = Math.max(LONG_ENOUGH, periods.length == 0 ? 0 : 6 * periods[periods.length - 1]);
        var recent = Arrays.copyOfRange(values, Math.max(first, values.length - most), values.length);
        return Line.known(recent) > 0 ? recent : Arrays.copyOfRange(values, first, values.length);
    }

    private static double scale(double[] history) {
        var largest = 0.0;
        for (var value : history) if (!Double.isNaN(value)) largest = Math.max(largest, Math.abs(value));
        if (!(largest > 1e-150)) return 1;
        var sum = 0.0;
        for (var value : history) if (!Double.isNaN(value)) sum += Math.abs(value) / largest;
        return largest * (sum / Line.known(history));
    }

    /** In whole pieces. */
    private static boolean isCounted(double[] history) {
        return Arrays.stream(history)
                .filter(value -> !Double.isNaN(value))
                .allMatch(value -> value >= 0 && value == Math.rint(value));
    }

    private static boolean isConstant(double[] history) {
        var known = Arrays.stream(history).filter(value -> !Double.isNaN(value)).summaryStatistics();
        return known.getMax() - known.getMin() < 1e-12;
    }

    private static Forecast simple(double[] history, int horizon, double scale, double piece, Effects effects) {
        var mean = Line.mean(history, history.length);
        var spread = Line.known(history) >= FEWEST
                ? 0
                : Math.max(Line.through(history, history.length).spread(), Math.abs(mean) / 2);
        var expected = Decomposition.filled(horizon, mean);
        var spreads = Decomposition.filled(horizon, spread);
        var sizes = sizes(effects, history, horizon);
        for (int k = 0; k < horizon; k++) {
            expected[k] *= sizes[k];
            spreads[k] *= sizes[k];
        }
        return bounded(isConstant(history) ? "Naive" : "Mean", expected, spreads, history, scale, piece, null)
                .affected(sizes);
    }

    private static Forecast measured(
            double[] history, int[] periods, int horizon, double scale, double piece, Effects effects) {
        var shortest = periods.length == 0 || 2 * periods[0] > history.length ? 1 : periods[0];
        var trial = Trial.run(history, periods, effects, horizon, Candidates.isDemand(history, shortest), piece);
        var candidates = Candidates.of(history, periods, effects);
        var winner = candidates.get(trial.candidates() == candidates.size() ? trial.winner() : 0);
        var spread = Spread.of(winner, history, horizon, trial.missed());
        var expected = winner.path(history.length, horizon);
        return bounded(winner.name(), expected, spread, history, scale, piece, trial.result(scale))
                .affected(sizes(effects, history, horizon));
    }

    private static double[] sizes(Effects effects, double[] history, int horizon) {
        return effects.factors(history)
                .map(factors -> Arrays.copyOfRange(factors, history.length, history.length + horizon))
                .orElse(Decomposition.filled(horizon, 1));
    }

    private static Forecast bounded(
            String model,
            double[] expected,
            double[] spread,
            double[] history,
            double scale,
            double piece,
            Backtest backtest) {
        var bounds = new Bounds(history, piece);
        var lower = new double[2][expected.length];
        var upper = new double[2][expected.length];
        for (int k = 0; k < expected.length; k++) {
            for (int level = 0; level < 2; level++) {
                lower[level][k] = scale * bounds.lower(level, expected[k], spread[k]);
                upper[level][k] = scale * bounds.upper(level, expected[k], spread[k]);
            }
            expected[k] *= scale;
            spread[k] *= scale;
        }
        return new Forecast(model, expected, spread, lower, upper, backtest);
    }
}
