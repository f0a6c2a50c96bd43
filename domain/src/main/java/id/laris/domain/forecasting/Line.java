package id.laris.domain.forecasting;

/** A straight line through the known values. @param spread standard deviation around it */
record Line(double intercept, double slope, double spread) {
    static Line through(double[] values, int first) {
        var n = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < first; i++) {
            if (Double.isNaN(values[i])) continue;
            n++;
            x += i;
            y += values[i];
        }
        if (n == 0) return first == values.length ? new Line(0, 0, 0) : through(values, values.length);
        x /= n;
        y /= n;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < first; i++) {
            if (Double.isNaN(values[i])) continue;
            xx += (i - x) * (i - x);
            xy += (i - x) * (values[i] - y);
        }
        var slope = xx > 0 ? xy / xx : 0;
        var line = new Line(y - slope * x, slope, 0);
        double squares = 0;
        for (int i = 0; i < first; i++) {
            if (!Double.isNaN(values[i])) squares += Math.pow(values[i] - line.at(i), 2);
        }
        return new Line(line.intercept, slope, Math.sqrt(squares / n));
    }

    double at(double step) {
        return intercept + slope * step;
    }

    /** Of the known ones among the first; of all where none of those is known. */
    static double mean(double[] values, int first) {
        var n = 0;
        var sum = 0.0;
        for (int i = 0; i < first; i++) {
            if (Double.isNaN(values[i])) continue;
            n++;
            sum += values[i];
        }
        if (n > 0) return sum / n;
        return first == values.length ? 0 : mean(values, values.length);
    }

    static int known(double[] values) {
        var n = 0;
        for (var value : values) if (!Double.isNaN(value)) n++;
        return n;
    }
}
