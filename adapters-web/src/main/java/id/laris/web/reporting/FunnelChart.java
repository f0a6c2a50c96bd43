package id.laris.web.reporting;

import id.laris.application.reporting.ShowFunnel.Funnel;
import id.laris.domain.reporting.ShopStep;
import id.laris.web.shared.Formats;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps to an order as bars that grow shorter, each with the time before as a thin one below it; measured out here so that the page
 * needs no script to draw them.
 *
 * @param width of the picture; a narrow one for the phone
 */
record FunnelChart(int width, int height, List<Bar> bars) {
    private static final int ROW = 46;

    /** @param y of the words above the bar */
    record Bar(int y, int top, int thin, double length, double before, String text) {}

    static FunnelChart of(Funnel funnel, int width, OfficeFunnelMessages say) {
        long longest = 1;
        for (var step : ShopStep.values())
            longest = Math.max(
                    longest, Math.max(funnel.total().of(step), funnel.before().of(step)));
        var bars = new ArrayList<Bar>();
        for (var step : ShopStep.values()) {
            int y = step.ordinal() * ROW;
            bars.add(new Bar(
                    y + 14,
                    y + 20,
                    y + 36,
                    length(funnel.total().of(step), longest, width),
                    length(funnel.before().of(step), longest, width),
                    say.step(step) + ": " + Formats.grouped(funnel.total().of(step))));
        }
        return new FunnelChart(width, ROW * ShopStep.values().length, List.copyOf(bars));
    }

    private static double length(long count, long longest, int width) {
        return Math.round(10.0 * width * count / longest) / 10.0;
    }
}
