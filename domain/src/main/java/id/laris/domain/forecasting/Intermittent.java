package id.laris.domain.forecasting;

import java.util.function.DoubleFunction;

/**
 * Ways for demand with many steps of zero. Each smoothing parameter is the one of a few whose one-step errors were the smallest in the
 * mean square: an absolute error would praise a forecast of nothing.
 *
 * <p>Croston (1972), Forecasting and stock control for intermittent demands; SBA: Syntetos and Boylan (2005), The accuracy of
 * intermittent demand estimates, IJF 21; TSB: Teunter, Syntetos and Babai (2011), Intermittent demand: linking forecasting to inventory
 * obsolescence, EJOR 214; ADIDA: Nikolopoulos et al. (2011), JORS 62; iMAPA: Petropoulos and Kourentzes (2015), JORS 66. Whether demand
 * is intermittent: Syntetos, Boylan and Croston (2005), JORS 56.
 */
final class Intermittent {
    private static final double[] SMOOTHING = {0.01, 0.03, 0.05, 0.1, 0.15, 0.2, 0.3};
    private static final double OFTEN = 1.32;
    private static final int COARSEST = 12;

    private Intermittent() {}

    /** Whether steps with demand are on the average more than 1.32 steps apart, and none is below zero. */
    static boolean is(double[] history) {
        return averageInterval(history) > OFTEN;
    }

    /** Steps a demand; 1 for a history with a value below zero. */
    static double averageInterval(double[] history) {
        var known = 0;
        var demands = 0;
        for (var value : history) {
            if (value < 0) return 1;
            if (!Double.isNaN(value)) known++;
            if (value > 0) demands++;
        }
        return demands == 0 ? 1 : (double) known / demands;
    }

    static Fitted croston(double[] history) {
        return flat("Croston", history, best(history, alpha -> croston(history, alpha, 1)));
    }

    static Fitted sba(double[] history) {
        return flat("SBA", history, best(history, alpha -> croston(history, alpha, 1 - alpha / 2)));
    }

    static Fitted tsb(double[] history) {
        return flat("TSB", history, best(history, beta -> best(history, alpha -> tsb(history, alpha, beta))));
    }

    static Fitted ses(double[] history) {
        return flat("SES", history, best(history, alpha -> smoothed(history, alpha)));
    }

    /** Aggregates to blocks of the average interval between demands. */
    static Fitted adida(double[] history) {
        var size = (int) Math.max(1, Math.min(COARSEST, Math.round(averageInterval(history))));
        return new Flat("ADIDA", origin -> aggregated(history, origin, size));
    }

    /** The mean over all sizes of block up to the average interval. */
    static Fitted imapa(double[] history) {
        var most = (int) Math.max(1, Math.min(COARSEST, Math.round(averageInterval(history))));
        return new Flat("iMAPA", origin -> {
            var sum = 0.0;
            for (int size = 1; size <= most; size++) sum += aggregated(history, origin, size);
            return sum / most;
        });
    }

    private static Fitted flat(String name, double[] history, double[] after) {
        return new Flat(name, origin -> after[Math.min(origin, history.length)]);
    }

    /** Each answer is what is forecast after so many steps. */
    private static double[] best(double[] history, DoubleFunction<double[]> way) {
        double[] best = null;
        var lowest = Double.POSITIVE_INFINITY;
        for (var parameter : SMOOTHING) {
            var after = way.apply(parameter);
            var squares = 0.0;
            for (int t = history.length / 4; t < history.length; t++)
                if (!Double.isNaN(history[t])) squares += (history[t] - after[t]) * (history[t] - after[t]);
            if (best != null && squares >= lowest) continue;
            best = after;
            lowest = squares;
        }
        return best;
    }

    private static double[] croston(double[] history, double alpha, double correction) {
        var after = new double[history.length + 1];
        var size = averageSize(history);
        var interval = averageInterval(history);
        var waited = 1;
        for (int t = 0; t < history.length; t++) {
            after[t] = correction * size / interval;
            if (Double.isNaN(history[t])) continue;
            if (history[t] > 0) {
                size += alpha * (history[t] - size);
                interval += alpha * (waited - interval);
                waited = 1;
            } else {
                waited++;
            }
        }
        after[history.length] = correction * size / interval;
        return after;
    }

    private static double[] tsb(double[] history, double alpha, double beta) {
        var after = new double[history.length + 1];
        var size = averageSize(history);
        var chance = 1 / averageInterval(history);
        for (int t = 0; t < history.length; t++) {
            after[t] = chance * size;
            if (Double.isNaN(history[t])) continue;
            if (history[t] > 0) {
                size += alpha * (history[t] - size);
                chance += beta * (1 - chance);
            } else {
                chance -= beta * chance;
            }
        }
        after[history.length] = chance * size;
        return after;
    }

    private static double averageSize(double[] history) {
        var sum = 0.0;
        var demands = 0;
        for (var value : history) {
            if (!(value > 0)) continue;
            sum += value;
            demands++;
        }
        return demands == 0 ? 0 : sum / demands;
    }

    private static double[] smoothed(double[] history, double alpha) {
        var after = new double[history.length + 1];
        var level = Line.mean(history, history.length);
        for (int t = 0; t < history.length; t++) {
            after[t] = level;
            if (!Double.isNaN(history[t])) level += alpha * (history[t] - level);
        }
        after[history.length] = level;
        return after;
    }

    /** Simple smoothing of the means of blocks that end at the origin. */
    private static double aggregated(double[] history, int origin, int size) {
        var blocks = origin / size;
        if (blocks == 0) return Line.mean(history, Math.min(history.length, Math.max(origin, 1)));
        var means = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            var from = origin - (blocks - block) * size;
            var sum = 0.0;
            var known = 0;
            for (int t = from; t < from + size; t++) {
                if (Double.isNaN(history[t])) continue;
                sum += history[t];
                known++;
            }
            means[block] = known == 0 ? Double.NaN : sum / known;
        }
        return best(means, alpha -> smoothed(means, alpha))[blocks];
    }
}
