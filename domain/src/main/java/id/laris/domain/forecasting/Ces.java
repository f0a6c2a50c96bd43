package id.laris.domain.forecasting;

/**
 * Complex exponential smoothing, for a history without seasons: level and information potential in one complex number, so that it walks
 * between a level and a trend without being told which. Svetunkov, Kourentzes and Ord (2022), Complex exponential smoothing, Naval
 * Research Logistics 69. Held inside the region where past values fade.
 */
final class Ces implements Fitted {
    private final double[] history;
    private final double[] levels;
    private final double[] potentials;
    private double real;
    private double imaginary;

    private Ces(double[] history) {
        this.history = history;
        levels = new double[history.length + 1];
        potentials = new double[history.length + 1];
    }

    static Fitted of(double[] history) {
        var model = new Ces(history);
        var line = Line.through(history, Math.min(history.length, 10));
        var unit = Math.max(line.spread(), 1e-6);
        var start = new double[] {1.3, 1, 0, 0};
        var best = NelderMead.lowest(
                x -> model.squares(x, line.intercept(), unit), start, new double[] {0.2, 0.05, 1, 1}, 400);
        model.squares(best, line.intercept(), unit);
        return model;
    }

    private double squares(double[] x, double first, double unit) {
        real = x[0];
        imaginary = x[1];
        if (!isStable()) return Double.POSITIVE_INFINITY;
        var l = first + unit * x[2];
        var c = first / 1.1 + unit * x[3];
        var sum = 0.0;
        for (int t = 0; t < history.length; t++) {
            levels[t] = l;
            potentials[t] = c;
            var error = history[t] - l;
            if (Double.isNaN(error)) error = 0;
            sum += error * error;
            var next = l - (1 - imaginary) * c + (real - imaginary) * error;
            c = l + (1 - real) * c + (real + imaginary) * error;
            l = next;
        }
        levels[history.length] = l;
        potentials[history.length] = c;
        return sum;
    }

    private boolean isStable() {
        return square(real - 2.5) + square(imaginary) > 1.25
                && square(real - 0.5) + square(imaginary - 1) > 0.25
                && square(real - 1.5) + square(imaginary - 0.5) < 1.5;
    }

    private static double square(double x) {
        return x * x;
    }

    @Override
    public String name() {
        return "CES";
    }

    @Override
    public double[] path(int origin, int horizon) {
        var path = new double[horizon];
        var l = levels[origin];
        var c = potentials[origin];
        for (int k = 0; k < horizon; k++) {
            path[k] = l;
            var next = l - (1 - imaginary) * c;
            c = l + (1 - real) * c;
            l = next;
        }
        return path;
    }
}
