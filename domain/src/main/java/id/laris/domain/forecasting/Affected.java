package id.laris.domain.forecasting;

/**
 * A way of forecasting that was fitted to a history without its holidays.
 *
 * @param factors of each step, known and to come
 */
record Affected(Fitted ordinary, double[] factors) implements Fitted {
    @Override
    public String name() {
        return ordinary.name();
    }

    @Override
    public double[] path(int origin, int horizon) {
        var path = ordinary.path(origin, horizon);
        for (int k = 0; k < horizon; k++) path[k] *= factors[origin + k];
        return path;
    }

    @Override
    public double size(int step) {
        return factors[step];
    }
}
