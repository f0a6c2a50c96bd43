package id.laris.domain.forecasting;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * The lowest point of a function without its derivatives. Nelder and Mead (1965), A simplex method for function minimization, The
 * Computer Journal 7. A value of infinity marks a point that must not be.
 */
final class NelderMead {
    private final ToDoubleFunction<double[]> function;
    private final int most;
    private final double tolerance;
    private double[][] points;
    private double[] heights;
    private int asked;

    private NelderMead(ToDoubleFunction<double[]> function, int most, double tolerance) {
        this.function = function;
        this.most = most;
        this.tolerance = tolerance;
    }

    /** @param most so many questions to the function, about */
    static double[] lowest(ToDoubleFunction<double[]> function, double[] start, double[] step, int most) {
        return new NelderMead(function, most, 1e-7).run(start, step);
    }

    private double[] run(double[] start, double[] step) {
        open(start, step);
        while (asked < most && !isFlat()) move();
        return points[0];
    }

    private void open(double[] start, double[] step) {
        var n = start.length;
        points = new double[n + 1][];
        heights = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            points[i] = start.clone();
            if (i > 0) points[i][i - 1] += step[i - 1];
            heights[i] = ask(points[i]);
        }
        sort();
    }

    private boolean isFlat() {
        var best = heights[0];
        var worst = heights[heights.length - 1];
        return worst - best <= tolerance * (Math.abs(best) + tolerance);
    }

    private void move() {
        var last = points.length - 1;
        var reflected = beyond(1);
        var height = ask(reflected);
        if (height < heights[0]) {
            var expanded = beyond(2);
            var further = ask(expanded);
            if (further < height) replace(expanded, further);
            else replace(reflected, height);
        } else if (height < heights[last - 1 < 0 ? 0 : last - 1]) {
            replace(reflected, height);
        } else {
            contract(height < heights[last] ? 0.5 : -0.5, Math.min(height, heights[last]));
        }
    }

    private void contract(double factor, double limit) {
        var point = beyond(factor);
        var height = ask(point);
        if (height < limit) {
            replace(point, height);
            return;
        }
        for (int i = 1; i < points.length; i++) {
            for (int j = 0; j < points[i].length; j++) points[i][j] = (points[0][j] + points[i][j]) / 2;
            heights[i] = ask(points[i]);
        }
        sort();
    }

    /** From the worst point through the middle of the others. */
    private double[] beyond(double factor) {
        var last = points.length - 1;
        var point = new double[points[0].length];
        for (int j = 0; j < point.length; j++) {
            var middle = 0.0;
            for (int i = 0; i < last; i++) middle += points[i][j];
            middle /= last;
            point[j] = middle + factor * (middle - points[last][j]);
        }
        return point;
    }

    private void replace(double[] point, double height) {
        var i = points.length - 1;
        while (i > 0 && heights[i - 1] > height) {
            points[i] = points[i - 1];
            heights[i] = heights[i - 1];
            i--;
        }
        points[i] = point;
        heights[i] = height;
    }

    private void sort() {
        var order = new Integer[points.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(heights[a], heights[b]));
        var sortedPoints = new double[points.length][];
        var sortedHeights = new double[points.length];
        for (int i = 0; i < order.length; i++) {
            sortedPoints[i] = points[order[i]];
            sortedHeights[i] = heights[order[i]];
        }
        points = sortedPoints;
        heights = sortedHeights;
    }

    private double ask(double[] point) {
        asked++;
        var height = function.applyAsDouble(point);
        return Double.isNaN(height) ? Double.POSITIVE_INFINITY : height;
    }
}
