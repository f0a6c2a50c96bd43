package id.laris.application.reporting;

import id.laris.domain.shared.Invalid;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Of which days a saved report is: of the same ones always, or of others each day.
 *
 * @param fixed for {@link Kind#FIXED} and nothing else
 */
public record ReportSpan(Kind kind, Optional<Period> fixed) {
    /** All but the last end, or ended, by the day they are looked at. */
    public enum Kind {
        YESTERDAY,
        LAST_7_DAYS,
        LAST_30_DAYS,
        THIS_MONTH,
        LAST_MONTH,
        THIS_YEAR,
        FIXED
    }

    public ReportSpan {
        if (kind == Kind.FIXED && fixed.isEmpty()) throw new Invalid("from", "", "a day such as 2026-11-21");
        if (kind != Kind.FIXED && fixed.isPresent())
            throw new Invalid("from", fixed.get().from(), "nothing");
    }

    public static ReportSpan of(Kind kind) {
        return new ReportSpan(kind, Optional.empty());
    }

    public static ReportSpan fixed(Period days) {
        return new ReportSpan(Kind.FIXED, Optional.of(days));
    }

    /** The days of it, looked at on that day. */
    public Period on(LocalDate today) {
        return switch (kind) {
            case YESTERDAY -> new Period(today.minusDays(1), today.minusDays(1));
            case LAST_7_DAYS -> new Period(today.minusDays(6), today);
            case LAST_30_DAYS -> new Period(today.minusDays(29), today);
            case THIS_MONTH -> new Period(today.withDayOfMonth(1), today);
            case LAST_MONTH -> {
                var first = today.withDayOfMonth(1);
                yield new Period(first.minusMonths(1), first.minusDays(1));
            }
            case THIS_YEAR -> new Period(today.withDayOfYear(1), today);
            case FIXED -> fixed.orElseThrow();
        };
    }
}
