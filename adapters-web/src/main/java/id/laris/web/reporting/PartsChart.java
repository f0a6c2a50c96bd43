package id.laris.web.reporting;

import id.laris.web.reporting.OfficeReturnsReportPages.Part;
import id.laris.web.shared.Formats;
import java.util.ArrayList;
import java.util.List;

/** Parts of a whole as bars one below the other, measured out here so that the page needs no script to draw them. */
record PartsChart(int width, int height, List<Bar> bars) {
    private static final int ROW = 40;

    /** @param y of the words above the bar */
    record Bar(int y, int top, double length, String text) {}

    static PartsChart of(List<Part> parts, int width) {
        long longest = Math.max(1, parts.stream().mapToLong(Part::count).max().orElse(1));
        var bars = new ArrayList<Bar>();
        for (var part : parts) {
            int y = bars.size() * ROW;
            bars.add(new Bar(
                    y + 14,
                    y + 20,
                    Math.round(10.0 * width * part.count() / longest) / 10.0,
                    part.name() + ": " + Formats.grouped(part.count()) + " (" + part.share() + ")"));
        }
        return new PartsChart(width, ROW * bars.size(), List.copyOf(bars));
    }
}
