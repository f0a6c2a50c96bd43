package id.laris.domain.forecasting;

/** Takes the seasons out, lets a way that knows none forecast the rest, and puts them back. */
final class Deseasonalised {
    /** No step is believed to be worth less than this share of an average one, where demand is counted in pieces. */
    private static final double LEAST_SHARE = 0.1;

    private final double[] rest;
    private final double[][] profiles;
    private final boolean multiplicative;

    private Deseasonalised(double[] history, boolean multiplicative, double[][] profiles) {
        this.rest = history.clone();
        this.multiplicative = multiplicative;
        this.profiles = profiles;
    }

    /** Seasons that are the same every time; the longest first, which may hold the shorter ones. Periods ascend. */
    static Deseasonalised fixed(double[] history, boolean multiplicative, int... periods) {
        var made = new Deseasonalised(history, multiplicative, new double[periods.length][]);
        for (int i = periods.length - 1; i >= 0; i--) {
            made.profiles[i] = history.length < 2 * periods[i]
                    ? Decomposition.filled(periods[i], multiplicative ? 1 : 0)
                    : Decomposition.believed(made.rest, periods[i], multiplicative);
            made.apply(made.rest, 0, made.profiles[i], false);
        }
        return made;
    }

    /** Of demand in pieces, with steps of zero: no division by almost nothing. */
    static Deseasonalised ofDemand(double[] history, int period) {
        var made = new Deseasonalised(history, true, new double[1][]);
        made.profiles[0] = period < 2 || history.length < 3 * period
                ? new double[] {1}
                : Decomposition.believed(history, period, true);
        for (int p = 0; p < made.profiles[0].length; p++)
            made.profiles[0][p] = Math.max(made.profiles[0][p], LEAST_SHARE);
        made.apply(made.rest, 0, made.profiles[0], false);
        return made;
    }

    /** Seasons as exponential smoothing saw them evolve. */
    static Deseasonalised evolved(double[] history, EtsFit ets, int period) {
        var multiplicative = ets.form().season() == Ets.Part.MULTIPLICATIVE;
        var seasons = ets.evolvedSeasons();
        var profile = new double[history.length + period * (MOST_AHEAD / period + 1)];
        for (int t = 0; t < profile.length; t++)
            profile[t] = seasons[t < seasons.length ? t : history.length + (t - history.length) % period];
        var made = new Deseasonalised(history, multiplicative, new double[][] {profile});
        made.apply(made.rest, 0, profile, false);
        return made;
    }

    /** Further than this nobody forecasts. */
    static final int MOST_AHEAD = 1000;

    double[] rest() {
        return rest.clone();
    }

    Fitted with(Fitted inner) {
        return new Fitted() {
            @Override
            public String name() {
                return inner.name();
            }

            @Override
            public double[] path(int origin, int horizon) {
                var path = inner.path(origin, horizon);
                for (var profile : profiles) apply(path, origin, profile, true);
                return path;
            }
        };
    }

    private void apply(double[] values, int origin, double[] profile, boolean back) {
        for (int k = 0; k < values.length; k++) {
            var season = profile[(origin + k) % profile.length];
            if (multiplicative) values[k] = back ? values[k] * season : values[k] / season;
            else values[k] += back ? season : -season;
        }
    }
}
