package id.laris.domain.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long something is overdue, in the bands bookkeepers use. */
public enum AgeBand {
    /** Not invoiced yet, or due today or later. */
    NOT_DUE,
    UP_TO_30,
    UP_TO_60,
    UP_TO_90,
    OVER_90;

    /** Day 1 is the day after the one it was due on. */
    public static AgeBand of(Optional<LocalDate> dueOn, LocalDate today) {
        long late = dueOn.map(due -> ChronoUnit.DAYS.between(due, today)).orElse(0L);
        if (late <= 0) return NOT_DUE;
        if (late <= 30) return UP_TO_30;
        if (late <= 60) return UP_TO_60;
        return late <= 90 ? UP_TO_90 : OVER_90;
    }
}
