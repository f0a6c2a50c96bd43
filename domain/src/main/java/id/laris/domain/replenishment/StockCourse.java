package id.laris.domain.replenishment;

import java.util.ArrayList;
import java.util.List;

/** How the stock will go from here: with what arrives and what is expected to be asked for, and how far it may be from that. */
public final class StockCourse {
    private static final double ONE_IN_TEN = 0.1;

    private StockCourse() {}

    /**
     * Pieces on the shelf at the end of a day, never below zero.
     *
     * @param low in one case of ten it is less than that
     * @param high in one case of ten it is more
     */
    public record Point(double day, double low, double expected, double high) {}

    /** What is known is taken from what may be asked for in those days, in so many equal steps. @param ordered pieces that arrive on the day {@code arrives} */
    public static List<Point> of(
            DemandOutlook outlook, StockPosition stock, int ordered, double arrives, double days, int steps) {
        var points = new ArrayList<Point>();
        for (int step = 0; step <= steps; step++) {
            var day = days * step / steps;
            var there = stock.until(day) + (ordered > 0 && day >= arrives ? ordered : 0);
            var demand = outlook.over(day, 0);
            points.add(new Point(
                    day,
                    Math.max(0, there - quantile(demand, 1 - ONE_IN_TEN)),
                    Math.max(0, there - demand.mean()),
                    Math.max(0, there - quantile(demand, ONE_IN_TEN))));
        }
        return points;
    }

    private static double quantile(Distribution demand, double probability) {
        return demand.mean() < 1e-9 ? 0 : Math.max(0, demand.quantile(probability));
    }
}
