package id.laris.domain.replenishment;

import id.laris.domain.shared.Invalid;
import java.util.List;
import java.util.TreeMap;

/**
 * The demand of the days to come as a distribution, from a forecast of its weeks. Errors of neighbouring weeks go together as they do in
 * simple exponential smoothing, whose intervals grow with the distance at the same pace: Hyndman, Koehler, Ord and Snyder (2008),
 * Forecasting with Exponential Smoothing, chapter 6. Beyond the last week the forecast goes on as that week.
 */
public final class DemandOutlook {
    private static final double DAYS = 7;
    private static final int LONGEST = 200;
    /** From here on a bell is right when it does not reach below zero, and single pieces no longer matter. */
    private static final double MANY = 30;

    private static final double VERY_MANY = 300;
    private static final double NARROW = 0.3;

    private final List<ExpectedWeek> weeks;
    private final double first;
    private final double smoothing;

    public DemandOutlook(List<ExpectedWeek> weeks) {
        if (weeks.isEmpty() || weeks.size() > LONGEST) throw new Invalid("weeks", weeks.size(), "1 to " + LONGEST);
        this.weeks = List.copyOf(weeks);
        first = Math.pow(weeks.get(0).deviation(), 2);
        smoothing = smoothing();
    }

    private double smoothing() {
        var last = Math.pow(weeks.get(weeks.size() - 1).deviation(), 2);
        if (weeks.size() == 1 || !(first > 0) || last <= first) return 0;
        return Math.min(1, Math.sqrt((last / first - 1) / (weeks.size() - 1)));
    }

    /** Pieces expected until then. */
    public double mean(double days) {
        requireDays(days);
        var sum = 0.0;
        for (int week = 0; week * DAYS < days; week++) sum += week(week).expected() * Math.min(1, days / DAYS - week);
        return sum;
    }

    /** Of the pieces until then, for days that are known. */
    public double variance(double days) {
        requireDays(days);
        var whole = (int) (days / DAYS);
        var part = days / DAYS - whole;
        var until = varianceOfWeeks(whole);
        return part == 0 ? until : until + part * (varianceOfWeeks(whole + 1) - until);
    }

    /** The demand until then, the last of the days not known for sure. @param deviation of the days */
    public Distribution over(double days, double deviation) {
        Checked.notNegative("deviation", deviation);
        var mean = mean(days);
        var daily = days > 0 ? mean / days : 0;
        return shaped(mean, variance(days) + daily * daily * deviation * deviation);
    }

    /** The day on which so many pieces will have been asked for, on average. @return more than {@code most} when not by then */
    public double daysUntil(double pieces, double most) {
        var rest = pieces;
        if (rest <= 0) return 0;
        for (int week = 0; week * DAYS <= most; week++) {
            var expected = week(week).expected();
            if (expected >= rest) return week * DAYS + rest / expected * DAYS;
            rest -= expected;
        }
        return most + 1;
    }

    /**
     * Pieces in clusters: negative binomial; one by one: Poisson; many and steady: normal; many and unsteady: gamma.
     *
     * @param variance that of Poisson where it is smaller and the pieces few, for nothing is steadier than chance by chance only
     */
    static Distribution shaped(double mean, double variance) {
        if (mean < 1e-9) return new Empirical(new TreeMap<>(java.util.Map.of(0, 1.0)));
        if (mean >= MANY && Math.sqrt(variance) <= NARROW * mean)
            return new Normal(mean, Math.max(0.5, Math.sqrt(variance)));
        if (mean >= VERY_MANY) return Gamma.with(mean, variance);
        return variance > mean * 1.001 ? NegativeBinomial.with(mean, variance) : new Poisson(mean);
    }

    private double varianceOfWeeks(int count) {
        var sum = 0.0;
        for (int later = 0; later < count; later++) {
            sum += varianceOf(later);
            for (int earlier = 0; earlier < later; earlier++)
                sum += 2 * first * (smoothing + earlier * smoothing * smoothing);
        }
        return sum;
    }

    private double varianceOf(int week) {
        if (week < weeks.size()) return Math.pow(weeks.get(week).deviation(), 2);
        return Math.max(
                Math.pow(weeks.get(weeks.size() - 1).deviation(), 2), first * (1 + week * smoothing * smoothing));
    }

    private ExpectedWeek week(int week) {
        return weeks.get(Math.min(week, weeks.size() - 1));
    }

    private static void requireDays(double days) {
        if (!(days >= 0 && days <= DAYS * LONGEST)) throw new Invalid("days", days, "0 to " + DAYS * LONGEST);
    }
}
