package id.laris.domain.forecasting;

import id.laris.domain.forecasting.Ets.Form;
import id.laris.domain.forecasting.Ets.Part;
import id.laris.domain.forecasting.Ets.Trend;
import java.util.Arrays;

/** One form of {@link Ets} with its parameters, and the states it went through. */
final class EtsFit implements Fitted {
    private static final double LEAST = 1e-4;

    private final Form form;
    private final int period;
    private final double[] history;
    private final double[] firstSeason;
    private final double firstLevel;
    private final double firstSlope;
    private final double levelUnit;
    private final double slopeUnit;
    private final double[] levels;
    private final double[] slopes;
    private final double[] seasons;
    private double alpha;
    private double beta;
    private double gamma;
    private double phi = 1;
    private double level;
    private double slope;
    private double criterion = Double.POSITIVE_INFINITY;

    private EtsFit(Form form, int period, double[] history) {
        this.form = form;
        this.period = form.season() == Part.NONE ? 1 : period;
        this.history = history;
        var n = history.length;
        levels = new double[n + 1];
        slopes = new double[n + 1];
        seasons = new double[n + this.period];
        firstSeason = this.period == 1
                ? new double[] {neutral()}
                : Decomposition.profile(history, period, form.season() == Part.MULTIPLICATIVE);
        var adjusted = adjusted();
        var line = Line.through(adjusted, Math.min(n, Math.max(10, 2 * this.period)));
        firstSlope = form.trend() == Trend.NONE ? 0 : line.slope();
        firstLevel =
                form.trend() == Trend.NONE ? Line.mean(adjusted, Math.min(n, Math.max(10, this.period))) : line.at(-1);
        levelUnit = Math.max(line.spread(), 1e-6);
        slopeUnit = levelUnit / 5;
    }

    static EtsFit of(Form form, int period, double[] history) {
        var fit = new EtsFit(form, period, history);
        var start = fit.start();
        var step = new double[start.length];
        Arrays.fill(step, 1);
        var best = NelderMead.lowest(fit::deviance, start, step, 60 * (start.length + 2));
        fit.settle(best);
        return fit;
    }

    private double neutral() {
        return form.season() == Part.MULTIPLICATIVE ? 1 : 0;
    }

    private double[] adjusted() {
        var adjusted = history.clone();
        for (int i = 0; i < adjusted.length; i++) {
            if (form.season() == Part.MULTIPLICATIVE) adjusted[i] /= firstSeason[i % period];
            else adjusted[i] -= firstSeason[i % period];
        }
        return adjusted;
    }

    /** On the whole line; {@link #take} brings them into their bounds. Order: alpha, level, then slope, damping, season. */
    private double[] start() {
        var size = 2
                + (form.trend() == Trend.NONE ? 0 : 2)
                + (form.trend() == Trend.DAMPED ? 1 : 0)
                + (form.season() == Part.NONE ? 0 : 1);
        var start = new double[size];
        start[0] = form.season() == Part.NONE ? 0 : -0.5;
        var i = 2;
        if (form.trend() != Trend.NONE) {
            start[i] = -2;
            i += 2;
        }
        if (form.trend() == Trend.DAMPED) start[i++] = 1.5;
        if (form.season() != Part.NONE) start[i] = -2;
        return start;
    }

    private void take(double[] x) {
        alpha = LEAST + (1 - 2 * LEAST) * sigmoid(x[0]);
        level = firstLevel + levelUnit * x[1];
        var i = 2;
        if (form.trend() != Trend.NONE) {
            beta = alpha * sigmoid(x[i++]);
            slope = firstSlope + slopeUnit * x[i++];
        }
        if (form.trend() == Trend.DAMPED) phi = 0.8 + 0.18 * sigmoid(x[i++]);
        if (form.season() != Part.NONE) gamma = (1 - alpha) * sigmoid(x[i]);
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private void settle(double[] best) {
        var deviance = deviance(best);
        var n = Line.known(history);
        var k = form.parameters(period);
        criterion = deviance + 2.0 * k + 2.0 * k * (k + 1) / Math.max(n - k - 1, 1e-3);
    }

    double criterion() {
        return Double.isNaN(criterion) ? Double.MAX_VALUE : criterion;
    }

    /** Twice the negative logarithm of the likelihood, up to a constant; the states are kept as they pass. */
    private double deviance(double[] x) {
        take(x);
        var multiplicative = form.season() == Part.MULTIPLICATIVE;
        var relative = form.error() == Part.MULTIPLICATIVE;
        System.arraycopy(firstSeason, 0, seasons, 0, period);
        var l = level;
        var b = slope;
        var squares = 0.0;
        var logs = 0.0;
        var product = 1.0;
        var known = 0;
        for (int t = 0; t < history.length; t++) {
            levels[t] = l;
            slopes[t] = b;
            var s = seasons[t];
            var base = l + phi * b;
            var mean = multiplicative ? base * s : base + s;
            if ((relative && !(mean > 1e-9)) || (multiplicative && !(s > 1e-9))) return Double.POSITIVE_INFINITY;
            var error = history[t] - mean;
            if (Double.isNaN(error)) {
                error = 0;
            } else {
                known++;
                var counted = relative ? error / mean : error;
                squares += counted * counted;
                if (relative) {
                    product *= mean;
                    if (product > 1e100 || product < 1e-100) {
                        logs += Math.log(product);
                        product = 1;
                    }
                }
            }
            var step = multiplicative ? error / s : error;
            l = base + alpha * step;
            b = phi * b + beta * step;
            seasons[t + period] = multiplicative ? s + gamma * error / base : s + gamma * error;
        }
        levels[history.length] = l;
        slopes[history.length] = b;
        return known * Math.log(Math.max(squares / known, 1e-20)) + 2 * (logs + Math.log(product));
    }

    /** The season of every step of the history and of one season more, as it evolved. */
    double[] evolvedSeasons() {
        return seasons.clone();
    }

    Form form() {
        return form;
    }

    @Override
    public String name() {
        return form.label();
    }

    @Override
    public double[] path(int origin, int horizon) {
        var path = new double[horizon];
        var reach = 0.0;
        var damping = 1.0;
        for (int k = 0; k < horizon; k++) {
            damping *= phi;
            reach += damping;
            var base = levels[origin] + reach * slopes[origin];
            var s = seasons[origin + k % period];
            path[k] = form.season() == Part.MULTIPLICATIVE ? base * s : base + s;
        }
        return path;
    }
}
