package id.laris.domain.forecasting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The backtest: all candidates at a few earlier origins, fitted to what came before each. The first candidate, the mean of the models,
 * stays unless another one missed by half as much at three origins: few errors are a poor judge, and the mean is a good guess.
 */
final class Trial {
    private static final int ORIGINS = 3;
    private static final double CLEARLY = 0.5;
    private static final int SHORTEST = 4;
    /** What computing alone may be off by, histories having a mean of 1. */
    private static final double CLOSE = 1e-9;

    private final double[] history;
    private final int[] periods;
    private final Effects effects;
    private final int horizon;
    private final boolean squared;
    private final double piece;
    private final List<double[]> missed = new ArrayList<>();
    private final List<Origin> tried = new ArrayList<>();
    private double[] sums;
    private int naive;
    private int counted;
    private int origins;

    /** @param past all that was known then @param errors of the first candidate */
    private record Origin(double[] past, List<Fitted> candidates, double[] errors) {}

    private Trial(double[] history, int[] periods, Effects effects, int horizon, boolean squared, double piece) {
        this.history = history;
        this.periods = periods;
        this.effects = effects;
        this.squared = squared;
        this.piece = piece;
        var room = Math.max(1, (history.length - SHORTEST) / 3);
        this.horizon = Math.min(horizon, room);
    }

    /** @param piece as {@link Bounds} takes it */
    static Trial run(double[] history, int[] periods, Effects effects, int horizon, boolean squared, double piece) {
        var trial = new Trial(history, periods, effects, horizon, squared, piece);
        var stride = Math.max(1, trial.horizon / 2);
        for (int i = 0; i < ORIGINS; i++) trial.at(history.length - trial.horizon - i * stride);
        return trial;
    }

    private void at(int origin) {
        if (origin < SHORTEST) return;
        var past = Arrays.copyOf(history, origin);
        if (Line.known(past) < SHORTEST) return;
        var steps = Math.min(horizon, history.length - origin);
        var candidates = Candidates.of(past, periods, effects);
        if (sums == null) {
            sums = new double[candidates.size()];
            naive = Candidates.naive(past, fitting(past)).size();
        }
        // With less history a season may be out of reach: such an origin cannot be compared.
        if (candidates.size() != sums.length) return;
        var errors = new double[steps];
        for (int c = 0; c < sums.length; c++) {
            var path = candidates.get(c).path(origin, steps);
            for (int k = 0; k < steps; k++) {
                var error = history[origin + k] - path[k];
                if (c == 0) errors[k] = error;
                if (Double.isNaN(error)) continue;
                sums[c] += squared ? error * error : Math.abs(error);
                if (c == 0) counted++;
            }
        }
        missed.add(errors);
        tried.add(new Origin(past, candidates, errors));
        origins++;
    }

    private int[] fitting(double[] past) {
        return Arrays.stream(periods)
                .filter(period -> 2 * period <= past.length)
                .toArray();
    }

    boolean isEmpty() {
        return counted == 0;
    }

    /** Its place among the candidates. */
    int winner() {
        if (isEmpty() || origins < ORIGINS) return 0;
        var best = 0;
        for (int c = 1; c < sums.length; c++) if (average(c) < average(best)) best = c;
        return average(best) < CLEARLY * average(0) ? best : 0;
    }

    int candidates() {
        return sums == null ? 0 : sums.length;
    }

    private double average(int candidate) {
        var mean = sums[candidate] / counted;
        return squared ? Math.sqrt(mean) : mean;
    }

    Backtest result(double scale) {
        if (isEmpty()) return null;
        var ofNaive = Double.POSITIVE_INFINITY;
        for (int c = sums.length - naive; c < sums.length; c++) ofNaive = Math.min(ofNaive, average(c));
        return new Backtest(
                origins,
                squared ? Backtest.Measure.ROOT_MEAN_SQUARE : Backtest.Measure.MEAN_ABSOLUTE,
                average(winner()) * scale,
                ofNaive * scale,
                Optional.of(coverage(winner())));
    }

    /** Intervals as they would have been given at each origin, by the errors known until then. The origins are tried newest first. */
    private Coverage coverage(int winner) {
        int steps = 0;
        int within80 = 0;
        int within95 = 0;
        for (int i = 0; i < tried.size(); i++) {
            var origin = tried.get(i);
            var n = origin.past().length;
            var older = tried.stream().skip(i + 1L).map(Origin::errors).toList();
            var ahead = origin.errors().length;
            var model = origin.candidates().get(winner);
            var path = model.path(n, ahead);
            var spread = Spread.of(model, origin.past(), ahead, older);
            var bounds = new Bounds(origin.past(), piece);
            for (int k = 0; k < ahead; k++) {
                var came = history[n + k];
                if (Double.isNaN(came)) continue;
                steps++;
                if (isWithin(0, came, path[k], spread[k], bounds)) within80++;
                if (isWithin(1, came, path[k], spread[k], bounds)) within95++;
            }
        }
        return new Coverage(steps, within80, Math.max(within80, within95));
    }

    private static boolean isWithin(int level, double came, double expected, double spread, Bounds bounds) {
        return came >= bounds.lower(level, expected, spread) - CLOSE
                && came <= bounds.upper(level, expected, spread) + CLOSE;
    }

    /** The errors of the first candidate, an array an origin; NaN where the value is unknown. */
    List<double[]> missed() {
        return missed;
    }
}
