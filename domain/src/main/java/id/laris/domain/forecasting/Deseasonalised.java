package id.laris.domain.forecasting;

/** Takes the seasons out, the shortest first, lets a way that knows none forecast the rest, and puts them back. */
final class Deseasonalised {
    private final double[] rest;
    private final double[][] profiles;
    private final boolean multiplicative;

    /** Multiplicative where every known value is above zero. */
    Deseasonalised(double[] history, int... periods) {
        rest = history.clone();
        profiles = new double[periods.length][];
        multiplicative = isPositive(history);
        for (int i = 0; i < periods.length; i++) {
            profiles[i] = history.length < 2 * periods[i]
                    ? Decomposition.filled(periods[i], multiplicative ? 1 : 0)
                    : Decomposition.believed(rest, periods[i], multiplicative);
            apply(rest, 0, profiles[i], false);
        }
    }

    static boolean isPositive(double[] values) {
        for (var value : values) if (value <= 0) return false;
        return true;
    }

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
