package id.laris.domain.forecasting;

/** The last season again; the last value without a season. What every other way has to beat. */
record SeasonalNaive(double[] history, int period) implements Fitted {
    @Override
    public String name() {
        return period > 1 ? "Seasonal naive" : "Naive";
    }

    @Override
    public double[] path(int origin, int horizon) {
        var path = new double[horizon];
        var last = lastKnown(origin);
        for (int k = 0; k < horizon; k++) {
            var step = origin + k % period - period;
            while (step >= 0 && Double.isNaN(history[step])) step -= period;
            path[k] = step >= 0 ? history[step] : last;
        }
        return path;
    }

    private double lastKnown(int origin) {
        for (int i = origin - 1; i >= 0; i--) if (!Double.isNaN(history[i])) return history[i];
        return 0;
    }
}
