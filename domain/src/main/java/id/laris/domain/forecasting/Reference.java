package id.laris.domain.forecasting;

import java.util.Arrays;

/** Plain ways that any forecast is to be set beside; each answers for every series that {@link Forecaster} takes. */
public final class Reference {
    private Reference() {}

    /** The last season again, or the last value without a season. */
    public static double[] naive(Series series, int horizon) {
        var values = series.raw();
        var period = series.shortestPeriod();
        return new SeasonalNaive(values, period).path(values.length, horizon);
    }

    /** Simple exponential smoothing with level and parameter at their likeliest. */
    public static double[] simpleSmoothing(Series series, int horizon) {
        var values = series.raw();
        var scale = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .max()
                .orElse(0);
        if (!(scale > 0)) return new double[horizon];
        for (int t = 0; t < values.length; t++) values[t] /= scale;
        var path = Ets.simple().fit(values).path(values.length, horizon);
        for (int k = 0; k < horizon; k++) path[k] *= scale;
        return path;
    }
}
