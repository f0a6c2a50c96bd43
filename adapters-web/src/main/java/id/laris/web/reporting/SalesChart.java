package id.laris.web.reporting;

import id.laris.domain.shared.Money;
import id.laris.web.shared.Formats;
import java.util.ArrayList;
import java.util.List;

/**
 * Sales of one time after the other as bars, measured out here so that the page needs no script to draw them.
 *
 * @param width of the picture; a narrow one for the phone, so that its letters stay as large as others
 */
record SalesChart(int width, List<Bar> bars, List<Rule> rules) {
    private static final int LEFT = 44;
    private static final int TOP = 10;
    private static final int BOTTOM = 190;
    private static final int ROOM_FOR_A_LABEL = 135;
    private static final double FILLED = 0.72;

    /** @param label under the bar; empty for most, or they would touch */
    record Bar(
            double x, double y, double width, double height, double middle, String label, String name, String total) {}

    /**
     * What a bar stands for.
     *
     * @param label short, for under the bar
     * @param name of the time in full
     * @param net below zero in a time when more went back than came in: no bar stands then
     */
    record Step(String label, String name, long orders, Money net) {
        long height() {
            return Math.max(0, net.minorUnits());
        }
    }

    /** A line across, and what it stands for. */
    record Rule(double y, String label) {}

    /** @param words how thousands and millions are said */
    static SalesChart of(List<Step> steps, int width, OfficeReportingMessages words) {
        int labels = Math.max(1, width / ROOM_FOR_A_LABEL);
        int each = (steps.size() + labels - 1) / labels;
        long top = niceTop(steps.stream().mapToLong(Step::height).max().orElse(0));
        double step = (double) (width - LEFT) / Math.max(1, steps.size());
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < steps.size(); i++) {
            var sales = steps.get(i);
            double height = round((BOTTOM - TOP) * (double) sales.height() / top);
            double x = LEFT + i * step;
            boolean labelled = (steps.size() - 1 - i) % each == 0;
            bars.add(new Bar(
                    round(x + step * (1 - FILLED) / 2),
                    round(BOTTOM - height),
                    round(step * FILLED),
                    height,
                    round(x + step / 2),
                    labelled ? sales.label() : "",
                    sales.name(),
                    Formats.text(sales.net())));
        }
        var rules = new ArrayList<Rule>();
        for (int part = 0; part <= 2; part++)
            rules.add(new Rule(BOTTOM - (BOTTOM - TOP) * part / 2.0, shortly(top * part / 2, words)));
        return new SalesChart(width, List.copyOf(bars), List.copyOf(rules));
    }

    /** The least of 1, 2, 4 or 10 times a power of ten that is not below the highest bar: half of it reads well too. */
    static long niceTop(long highest) {
        long power = 10;
        while (power * 10 <= highest) power *= 10;
        for (int factor : new int[] {1, 2, 4, 6, 8}) if (power * factor >= highest) return power * factor;
        return power * 10;
    }

    private static String shortly(long rupiah, OfficeReportingMessages words) {
        if (rupiah >= 1_000_000) {
            var millions = rupiah % 1_000_000 == 0 ? Long.toString(rupiah / 1_000_000) : "%.1f".formatted(rupiah / 1e6);
            return words.million(millions);
        }
        return rupiah >= 1_000 ? words.thousand(Long.toString(rupiah / 1_000)) : Formats.text(Money.rupiah(rupiah));
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
