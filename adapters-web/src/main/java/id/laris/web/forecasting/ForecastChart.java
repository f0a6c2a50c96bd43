package id.laris.web.forecasting;

import id.laris.domain.forecasting.Holiday;
import id.laris.web.shared.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * History and forecast as lines, intervals as bands, measured out here so that the page needs no script to draw them.
 *
 * @param width of the picture; a narrow one for the phone
 * @param history lines between weeks of unknown demand, each as points
 * @param expected points @param wide of the 95 % interval, as a polygon @param narrow of the 80 % interval
 * @param now where the forecast begins @param feasts weeks that are known for something, most of them without a label
 */
record ForecastChart(
        int width,
        List<String> history,
        String expected,
        String wide,
        String narrow,
        double now,
        List<Rule> rules,
        List<Mark> marks,
        List<Mark> feasts) {
    private static final int LEFT = 44;
    private static final int TOP = 10;
    private static final int BOTTOM = 190;
    private static final int ROOM_FOR_A_LABEL = 135;

    /** A line across, and what it stands for. */
    record Rule(double y, String label) {}

    /** A day under the picture. */
    record Mark(double x, String label) {}

    /** @param demand NaN where it is unknown, and in the future @param expected NaN in the past, as the bounds are @param effect of a holiday */
    record Week(
            LocalDate monday,
            double demand,
            double expected,
            double lower80,
            double upper80,
            double lower95,
            double upper95,
            double effect) {
        Optional<Holiday> holiday() {
            return Holiday.of(monday);
        }

        boolean isKnown() {
            return !Double.isNaN(demand);
        }

        boolean isForecast() {
            return !Double.isNaN(expected);
        }
    }

    /** @param lebaran what it is called there */
    static ForecastChart of(List<Week> weeks, int width, String lebaran, Locale locale) {
        double highest = weeks.stream()
                .mapToDouble(it -> it.isForecast() ? it.upper95() : it.isKnown() ? it.demand() : 0)
                .max()
                .orElse(0);
        double top = niceTop(highest);
        double step = (double) (width - LEFT - 4) / Math.max(1, weeks.size() - 1);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var expected = new StringBuilder();
        var wide = new ArrayList<String>();
        var narrow = new ArrayList<String>();
        var marks = new ArrayList<Mark>();
        var feasts = new ArrayList<Mark>();
        var each = (int) Math.ceil(weeks.size() / (double) Math.max(1, width / ROOM_FOR_A_LABEL));
        double now = LEFT;
        for (int i = 0; i < weeks.size(); i++) {
            var week = weeks.get(i);
            double x = LEFT + i * step;
            if (i % each == 0) marks.add(new Mark(round(x), Formats.shortDay(week.monday(), locale)));
            week.holiday().map(it -> feast(it, round(x), lebaran)).ifPresent(feasts::add);
            if (week.isKnown()) line.append(point(x, week.demand(), top));
            else if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!week.isForecast()) continue;
            if (expected.isEmpty()) now = x;
            expected.append(point(x, week.expected(), top));
            wide.add(wide.size() / 2, point(x, week.upper95(), top));
            wide.add(wide.size() / 2 + 1, point(x, week.lower95(), top));
            narrow.add(narrow.size() / 2, point(x, week.upper80(), top));
            narrow.add(narrow.size() / 2 + 1, point(x, week.lower80(), top));
        }
        if (!line.isEmpty()) lines.add(line.toString());
        var rules = new ArrayList<Rule>();
        for (int part = 0; part <= 2; part++)
            rules.add(new Rule(BOTTOM - (BOTTOM - TOP) * part / 2.0, Formats.grouped(Math.round(top * part / 2))));
        return new ForecastChart(
                width,
                List.copyOf(lines),
                expected.toString(),
                String.join("", wide),
                String.join("", narrow),
                round(now),
                List.copyOf(rules),
                List.copyOf(marks),
                List.copyOf(feasts));
    }

    private static Mark feast(Holiday holiday, double x, String lebaran) {
        return new Mark(
                x,
                switch (holiday) {
                    case LAST_WEEK_TO_LEBARAN -> lebaran;
                    case HARBOLNAS_11_11 -> "11.11";
                    default -> "";
                });
    }

    /** The least of 2, 4, 6, 8 or 10 times a power of ten that is not below the highest value. */
    static double niceTop(double highest) {
        double power = 1;
        while (power * 10 < highest) power *= 10;
        for (int factor : new int[] {2, 4, 6, 8}) if (power * factor >= highest) return power * factor;
        return power * 10;
    }

    private static String point(double x, double value, double top) {
        return round(x) + "," + round(BOTTOM - (BOTTOM - TOP) * Math.max(0, value) / top) + " ";
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
