package id.laris.web.replenishment;

import id.laris.domain.replenishment.StockCourse.Point;
import id.laris.web.shared.Formats;
import java.util.List;

/**
 * Two ways the stock may go, small enough for a line of a table of fifty. Measured out here: a mark without a scale to read values from, which
 * needs no script and no canvas for each line; its figures stand in the table below it.
 *
 * @param nothing points of the line if nothing is done
 * @param band within which that will be in 80 of 100 cases, as a polygon
 * @param done points of the line if it is ordered and moved
 * @param arrives where what is ordered today is there
 * @param top pieces at the upper edge
 */
record ReorderChart(String nothing, String band, String done, double arrives, String top) {
    static final int WIDTH = 240;
    private static final int BASE = 78;
    private static final int TOP = 12;
    private static final int LEFT = 4;

    static ReorderChart of(List<Point> nothing, List<Point> done, double arrivesInDays) {
        double days = nothing.get(nothing.size() - 1).day();
        double top = 1;
        for (var point : nothing) top = Math.max(top, point.high());
        for (var point : done) top = Math.max(top, point.expected());
        var line = new StringBuilder();
        var upper = new StringBuilder();
        var lower = new StringBuilder();
        for (var point : nothing) {
            line.append(at(point.day(), point.expected(), days, top));
            upper.append(at(point.day(), point.high(), days, top));
            lower.insert(0, at(point.day(), point.low(), days, top));
        }
        var other = new StringBuilder();
        for (var point : done) other.append(at(point.day(), point.expected(), days, top));
        return new ReorderChart(
                line.toString(),
                upper.toString() + lower,
                other.toString(),
                x(Math.min(days, arrivesInDays), days),
                Formats.grouped(Math.round(top)));
    }

    private static String at(double day, double pieces, double days, double top) {
        return x(day, days) + "," + rounded(BASE - (BASE - TOP) * Math.max(0, pieces) / top) + " ";
    }

    private static double x(double day, double days) {
        return rounded(LEFT + (WIDTH - 2 * LEFT) * day / days);
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
