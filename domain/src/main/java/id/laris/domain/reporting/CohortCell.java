package id.laris.domain.reporting;

import java.time.YearMonth;
import java.util.Comparator;

/** Those who bought for the first time in one month, in a month from then on. */
public record CohortCell(YearMonth cohort, YearMonth month) implements Comparable<CohortCell> {
    private static final Comparator<CohortCell> ORDER =
            Comparator.comparing(CohortCell::cohort).thenComparing(CohortCell::month);

    public CohortCell {
        if (month.isBefore(cohort)) throw new IllegalArgumentException(month + " is before " + cohort);
    }

    @Override
    public int compareTo(CohortCell other) {
        return ORDER.compare(this, other);
    }
}
