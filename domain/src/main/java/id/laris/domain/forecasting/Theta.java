package id.laris.domain.forecasting;

import java.util.Arrays;

/**
 * The dynamic optimised Theta model, for a history without seasons: level, smoothing and theta are estimated, and the line is that of
 * the values so far. Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler (2016), Models for optimising the theta method and their
 * relationship to state space models, IJF 32. An unknown step counts as what was expected of it.
 */
final class Theta implements Fitted {
    private final double[] history;
    private final double[] levels;
    private final double[] means;
    private final double[] intercepts;
    private final double[] slopes;
    private double alpha;
    private double theta;

    private Theta(double[] history) {
        this.history = history;
        var n = history.length;
        levels = new double[n + 1];
        means = new double[n + 1];
        intercepts = new double[n + 1];
        slopes = new double[n + 1];
    }

    static Fitted of(double[] history) {
        var model = new Theta(trimmed(history));
        var first = model.history[0];
        var unit = Math.max(Line.through(model.history, model.history.length).spread(), 1e-6);
        var best = NelderMead.lowest(
                x -> model.squares(first / 2 + unit * x[0], x[1], x[2]),
                new double[] {0, 0, 0.7},
                new double[] {first == 0 ? 1 : first / 2 / unit, 1, 1},
                300);
        model.squares(first / 2 + unit * best[0], best[1], best[2]);
        return model;
    }

    /** The first value has to be known: the steps before it are filled with it. */
    private static double[] trimmed(double[] history) {
        var first = 0;
        while (Double.isNaN(history[first])) first++;
        if (first == 0) return history;
        var filled = history.clone();
        Arrays.fill(filled, 0, first, history[first]);
        return filled;
    }

    private double squares(double level, double x, double y) {
        alpha = 0.1 + 0.89 / (1 + Math.exp(-x));
        theta = 1 + Math.exp(Math.min(y, 20));
        if (Math.abs(y) > 8) return Double.POSITIVE_INFINITY;
        var share = 1 - 1 / theta;
        levels[0] = level;
        var l = level;
        var mean = 0.0;
        var a = 0.0;
        var b = 0.0;
        var power = 1.0;
        var sum = 0.0;
        for (int t = 1; t <= history.length; t++) {
            var expected = l + share * (power * a + (1 - power * (1 - alpha)) / alpha * b);
            var y0 = history[t - 1];
            if (Double.isNaN(y0)) y0 = expected;
            else if (t > 2) sum += (y0 - expected) * (y0 - expected);
            l = alpha * y0 + (1 - alpha) * l;
            b = t == 1 ? 0 : ((t - 2) * b + 6 * (y0 - mean) / t) / (t + 1);
            mean = ((t - 1) * mean + y0) / t;
            a = mean - b * (t + 1) / 2;
            power *= 1 - alpha;
            levels[t] = l;
            means[t] = mean;
            slopes[t] = b;
            intercepts[t] = a;
        }
        return sum;
    }

    @Override
    public String name() {
        return "DOTM";
    }

    @Override
    public double[] path(int origin, int horizon) {
        var path = new double[horizon];
        var share = 1 - 1 / theta;
        var l = levels[origin];
        var mean = means[origin];
        var a = intercepts[origin];
        var b = slopes[origin];
        var power = Math.pow(1 - alpha, origin);
        for (int k = 0; k < horizon; k++) {
            var t = origin + k + 1;
            var expected = l + share * (power * a + (1 - power * (1 - alpha)) / alpha * b);
            path[k] = expected;
            l = alpha * expected + (1 - alpha) * l;
            b = t == 1 ? 0 : ((t - 2) * b + 6 * (expected - mean) / t) / (t + 1);
            mean = ((t - 1) * mean + expected) / t;
            a = mean - b * (t + 1) / 2;
            power *= 1 - alpha;
        }
        return path;
    }
}
