package id.laris.domain.forecasting;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The course that the demand of something young is expected to take: how it goes up and down from now on is taken over from a demand
 * like it, how large it is stays its own. An analogy, as in Goodwin, Dyussekeneva and Meeran (2013), The use of analogies in forecasting
 * the annual sales of new electronics products, IMA Journal of Management Mathematics 24.
 */
public final class Course {
    /** With so many known weeks a history goes its own way. */
    public static final int LONG_ENOUGH = 8;
    /** So many known weeks has a history that may lend. */
    public static final int CAN_LEND = 26;

    private static final double LEAST = 0.2;
    private static final double MOST = 5;

    private Course() {}

    public static boolean isYoung(WeeklyDemand demand) {
        return demand.series().known() > 0 && demand.series().known() < LONG_ENOUGH;
    }

    public static boolean canLend(WeeklyDemand demand) {
        return demand.series().known() >= CAN_LEND;
    }

    /**
     * @param own what its few weeks alone would say
     * @param lender of a history that ends in the same week @param ahead what is expected of it, as far ahead
     * @return as {@code own} where the lender sold nothing while both are known
     */
    public static Forecast lent(WeeklyDemand young, Forecast own, WeeklyDemand lender, Forecast ahead) {
        return meanMeanwhile(young, lender)
                .map(mean -> {
                    var times = ahead.expected();
                    for (int k = 0; k < times.length; k++) times[k] = Math.min(MOST, Math.max(LEAST, times[k] / mean));
                    return own.shaped(times, ahead.effects());
                })
                .orElse(own);
    }

    /** Of the lender, in the weeks in which the young one is known. */
    private static Optional<Double> meanMeanwhile(WeeklyDemand young, WeeklyDemand lender) {
        var offset = (int) ChronoUnit.WEEKS.between(lender.firstWeek(), young.firstWeek());
        var sum = 0.0;
        var weeks = 0;
        for (int step = 0; step < young.weeks(); step++) {
            var there = offset + step;
            if (!young.series().isKnown(step) || there < 0 || there >= lender.weeks()) continue;
            if (!lender.series().isKnown(there)) continue;
            sum += lender.series().at(there);
            weeks++;
        }
        return sum > 0 ? Optional.of(sum / weeks) : Optional.empty();
    }
}
