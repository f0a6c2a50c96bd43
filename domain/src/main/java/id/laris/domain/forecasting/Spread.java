package id.laris.domain.forecasting;

import java.util.List;

/**
 * How far values lie from their forecast, step by step ahead: the errors the model would have made from every step of its own history,
 * brought to the size of the errors it really made in the backtest, as far as there are enough of those to be believed.
 */
final class Spread {
    private static final int MOST_ORIGINS = 60;
    /** So many parameters and choices were fitted to the history, which makes the errors inside it too small. */
    private static final double FITTED = 15;

    private static final double OPTIMISM = 1.15;
    /** What is thought of these, worth so many errors of a backtest. */
    private static final double BELIEF = 6;
    /** Errors of one backtest are much alike. */
    private static final double OWN_WEIGHT = 0.3;

    private Spread() {}

    /** @return standard deviations */
    static double[] of(Fitted model, double[] history, int horizon, List<double[]> missed) {
        var inside = inside(model, history, horizon);
        var sum = BELIEF * (OPTIMISM + FITTED / Line.known(history));
        var weight = BELIEF;
        for (var errors : missed) {
            for (int k = 0; k < Math.min(horizon, errors.length); k++) {
                if (Double.isNaN(errors[k]) || !(inside[k] > 0)) continue;
                sum += OWN_WEIGHT * Math.min(errors[k] * errors[k] / inside[k], 25);
                weight += OWN_WEIGHT;
            }
        }
        var spread = new double[horizon];
        for (int k = 0; k < horizon; k++)
            spread[k] = Math.sqrt(inside[k] * sum / weight) * Math.max(1, model.size(history.length + k));
        return spread;
    }

    /** Variances that never fall with the distance; further than the history reaches they grow with it. */
    private static double[] inside(Fitted model, double[] history, int horizon) {
        var n = history.length;
        var sums = new double[horizon];
        var counts = new int[horizon];
        for (int origin = Math.max(n / 4, n - MOST_ORIGINS); origin < n; origin++) {
            var steps = Math.min(horizon, n - origin);
            var path = model.path(origin, steps);
            for (int k = 0; k < steps; k++) {
                var error = (history[origin + k] - path[k]) / Math.max(1, model.size(origin + k));
                if (Double.isNaN(error)) continue;
                sums[k] += error * error;
                counts[k]++;
            }
        }
        for (int k = 0; k < horizon; k++) {
            var before = k == 0 ? 0 : sums[k - 1];
            if (counts[k] >= 4) sums[k] = Math.max(before, sums[k] / counts[k]);
            else if (k == 0) sums[k] = counts[k] > 0 ? sums[k] / counts[k] : 0;
            else sums[k] = before * (k + 1) / k;
        }
        return sums;
    }
}
