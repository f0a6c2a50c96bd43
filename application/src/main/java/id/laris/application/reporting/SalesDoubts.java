package id.laris.application.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Months whose sums somebody doubts: each is gone over in the background, and waits here until it is. */
public interface SalesDoubts {
    /** A month in somebody's hand. @param until nobody else takes it before then */
    record Taken(YearMonth month, Instant until) {}

    /** They are gone over from now on; what is in hand already is gone over once more. */
    void add(Collection<YearMonth> months);

    /** Those that wait or are in hand, oldest first. */
    List<YearMonth> all();

    /** The oldest one that nobody has in hand. Own transaction. */
    Optional<Taken> take(Instant now, Duration lease);

    /** It is in doubt no more, unless somebody doubted it anew or took it over meanwhile. */
    void settle(Taken month);
}
