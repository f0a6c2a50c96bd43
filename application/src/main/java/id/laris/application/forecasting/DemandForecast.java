package id.laris.application.forecasting;

import id.laris.domain.forecasting.Backtest;
import id.laris.domain.forecasting.Holiday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A forecast that was made, in pieces a week. No number in it is NaN; forecasts of the warehouses of a SKU add up to the forecast of all.
 *
 * @param title how people call what it is about, as it was called then
 * @param firstWeek the Monday of the first week
 * @param weeks one after the other, at least one
 * @param model the one that won, as people who know forecasting call it
 * @param backtest empty where the history was too short to be tried on
 * @param weeksOfHistory how many weeks it knew, unknown ones among them included
 * @param lender the title of whose history it was helped with because its own is short, blank for the shop; empty for most
 * @param fingerprint of all it was made of: equal means that making it again would change nothing
 */
public record DemandForecast(
        Subject subject,
        String title,
        LocalDate firstWeek,
        List<Week> weeks,
        String model,
        Optional<Backtest> backtest,
        int weeksOfHistory,
        Optional<String> lender,
        String fingerprint,
        Instant madeAt) {
    /** So many weeks lists are sorted by. */
    public static final int NEAR = 4;

    /**
     * @param expected the mean of what may come; the bounds hold what comes in 80 and in 95 of a hundred cases
     * @param spread the standard deviation of what may come, from 0 on
     * @param effect what a holiday multiplied it by; 1 in an ordinary week
     */
    public record Week(
            double expected,
            double spread,
            double lower80,
            double upper80,
            double lower95,
            double upper95,
            double effect) {
        /** What the week that begins on that Monday is known for, when that makes a difference. */
        public Optional<Holiday> holiday(LocalDate monday) {
            return effect == 1 ? Optional.empty() : Holiday.of(monday);
        }
    }

    public DemandForecast {
        weeks = List.copyOf(weeks);
        if (weeks.isEmpty()) throw new IllegalArgumentException("a forecast of nothing");
    }

    /** False also where it could not be tried. */
    public boolean isBetterThanNaive() {
        return backtest.filter(Backtest::isBetterThanNaive).isPresent();
    }

    /** What is expected of the first {@link #NEAR} weeks together. */
    public double near() {
        return weeks.stream().limit(NEAR).mapToDouble(Week::expected).sum();
    }
}
