package id.laris.application.reporting;

import id.laris.domain.shared.Invalid;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days in the shop's zone. @param to the last one */
public record Period(LocalDate from, LocalDate to) {
    /** Ten years. */
    public static final int MOST_DAYS = 3_660;

    public Period {
        if (to.isBefore(from)) throw new Invalid("to", to, "no day before " + from);
        if (from.getYear() < 1900 || to.getYear() > 9990)
            throw new Invalid("from", from, "a day between 1900 and 9990");
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) throw new Invalid("to", to, "at most ten years");
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** As long a one right before; for whole months as many whole months before. */
    public Period before() {
        if (isWholeMonths()) {
            var months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
            return new Period(from.minusMonths(months), from.minusDays(1));
        }
        return new Period(from.minusDays(days()), from.minusDays(1));
    }

    /** The same days a year before; of a whole month, all of it. */
    public Period yearBefore() {
        return isWholeMonths()
                ? new Period(from.minusYears(1), to.plusDays(1).minusYears(1).minusDays(1))
                : new Period(from.minusYears(1), to.minusYears(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }
}
