package id.laris.domain.forecasting;

import id.laris.domain.shared.Invalid;
import java.util.OptionalDouble;

/**
 * Errors of forecasts as the competitions define them. Empty where a measure has no value (a scale of zero), never NaN.
 *
 * <p>Sources: Makridakis and Hibon (2000), The M3-Competition, IJF 16 (sMAPE); Hyndman and Koehler (2006), Another look at measures of
 * forecast accuracy, IJF 22 (MASE); Makridakis, Spiliotis and Assimakopoulos (2020), The M4 Competition, IJF 36 (OWA); the same (2022),
 * M5 accuracy competition, IJF 38 (RMSSE).
 */
public final class Accuracy {
    private Accuracy() {}

    /**
     * Symmetric mean absolute percentage error, 0 to 200: the mean of 200 |y − f| / (|y| + |f|). A step where both are zero counts as 0.
     */
    public static double smape(double[] actual, double[] forecast) {
        requireSame(actual, forecast);
        var sum = 0.0;
        for (int i = 0; i < actual.length; i++) {
            var both = Math.abs(actual[i]) + Math.abs(forecast[i]);
            if (both > 0) sum += 200 * Math.abs(actual[i] - forecast[i]) / both;
        }
        return sum / actual.length;
    }

    /**
     * Mean absolute scaled error: the mean |y − f| over the mean |y(t) − y(t−m)| of the history, i.e. below 1 is better than the seasonal
     * naive forecast one season ahead was inside the history.
     *
     * @param period m, 1 without a season
     * @return empty if the history never changed or is no longer than a season
     */
    public static OptionalDouble mase(double[] history, double[] actual, double[] forecast, int period) {
        requireSame(actual, forecast);
        var scale = 0.0;
        for (int i = period; i < history.length; i++) scale += Math.abs(history[i] - history[i - period]);
        if (history.length <= period || scale <= 0) return OptionalDouble.empty();
        return OptionalDouble.of(meanAbsolute(actual, forecast) / (scale / (history.length - period)));
    }

    /**
     * Root mean squared scaled error: the root of the mean (y − f)² over the mean (y(t) − y(t−1))² of the history from its
     * first demand on, as in M5.
     *
     * @return empty if the history never changed since its first value other than zero
     */
    public static OptionalDouble rmsse(double[] history, double[] actual, double[] forecast) {
        requireSame(actual, forecast);
        var scale = 0.0;
        var first = 0;
        while (first < history.length && history[first] == 0) first++;
        for (int i = first + 1; i < history.length; i++) scale += square(history[i] - history[i - 1]);
        if (scale <= 0) return OptionalDouble.empty();
        var sum = 0.0;
        for (int i = 0; i < actual.length; i++) sum += square(actual[i] - forecast[i]);
        return OptionalDouble.of(Math.sqrt(sum / actual.length / (scale / (history.length - first - 1))));
    }

    /** Overall weighted average: the mean of both errors, each over that of the reference (Naive 2 in M4). Below 1 is better. */
    public static double owa(double smape, double mase, double referenceSmape, double referenceMase) {
        if (!(referenceSmape > 0) || !(referenceMase > 0))
            throw new Invalid("reference", referenceSmape + ", " + referenceMase, "errors above zero");
        return (smape / referenceSmape + mase / referenceMase) / 2;
    }

    /** The share of actual values inside their interval, bounds included: 0 to 1. */
    public static double coverage(double[] actual, double[] lower, double[] upper) {
        requireSame(actual, lower);
        requireSame(actual, upper);
        var inside = 0;
        for (int i = 0; i < actual.length; i++) if (lower[i] <= actual[i] && actual[i] <= upper[i]) inside++;
        return (double) inside / actual.length;
    }

    /** The mean of f − y: above zero when too much was forecast. */
    public static double bias(double[] actual, double[] forecast) {
        requireSame(actual, forecast);
        var sum = 0.0;
        for (int i = 0; i < actual.length; i++) sum += forecast[i] - actual[i];
        return sum / actual.length;
    }

    static double meanAbsolute(double[] actual, double[] forecast) {
        var sum = 0.0;
        for (int i = 0; i < actual.length; i++) sum += Math.abs(actual[i] - forecast[i]);
        return sum / actual.length;
    }

    private static double square(double x) {
        return x * x;
    }

    private static void requireSame(double[] actual, double[] forecast) {
        if (actual.length == 0 || actual.length != forecast.length)
            throw new Invalid("forecast", forecast.length, "as many values as were seen, at least one");
    }
}
