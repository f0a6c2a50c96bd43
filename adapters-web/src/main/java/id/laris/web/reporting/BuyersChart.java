package id.laris.web.reporting;

import id.laris.application.reporting.ShowCohorts.Month;
import id.laris.web.shared.Formats;
import java.util.ArrayList;
import java.util.List;

/**
 * New and returning buyers month by month, one on top of the other, measured out here so that the page needs no script to draw them.
 *
 * @param width of the picture; a narrow one for the phone
 */
record BuyersChart(int width, List<Bar> bars, List<Rule> rules) {
    private static final int LEFT = 44;
    private static final int TOP = 10;
    private static final int BOTTOM = 190;
    private static final int ROOM_FOR_A_LABEL = 70;

    /** @param label under the bar; empty for most, or they would touch */
    record Bar(
            double x,
            double width,
            double middle,
            double freshY,
            double fresh,
            double oldY,
            double old,
            String label,
            String name) {}

    /** A line across, and what it stands for. */
    record Rule(double y, String label) {}

    static BuyersChart of(List<Month> months, int width, OfficeCohortMessages say) {
        long top = SalesChart.niceTop(
                months.stream().mapToLong(it -> it.all().buyers()).max().orElse(0));
        double step = (double) (width - LEFT) / Math.max(1, months.size());
        int each = Math.max(1, (int) Math.ceil(ROOM_FOR_A_LABEL / step));
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            double fresh = round((BOTTOM - TOP) * (double) month.newBuyers() / top);
            double old = round((BOTTOM - TOP) * (double) month.returningBuyers() / top);
            double x = LEFT + i * step;
            bars.add(new Bar(
                    round(x + step * 0.14),
                    round(step * 0.72),
                    round(x + step / 2),
                    round(BOTTOM - fresh),
                    fresh,
                    round(BOTTOM - fresh - old),
                    old,
                    (months.size() - 1 - i) % each == 0 ? month.month().toString() : "",
                    say.bar(
                            month.month().toString(),
                            Formats.grouped(month.newBuyers()),
                            Formats.grouped(month.returningBuyers()))));
        }
        var rules = new ArrayList<Rule>();
        for (int part = 0; part <= 2; part++)
            rules.add(new Rule(BOTTOM - (BOTTOM - TOP) * part / 2.0, Formats.grouped(top * part / 2)));
        return new BuyersChart(width, List.copyOf(bars), List.copyOf(rules));
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
