package id.laris.domain.payment;

import java.time.Duration;
import java.time.Instant;

/**
 * When the provider of an attempt is asked how it stands, because nobody told. Often at first, then at an even pace while the customer
 * may pay and an hour beyond, then ever more seldom, at least once a day; thirty days after its time it is held to have expired. Money
 * that a provider reports after that is booked all the same.
 *
 * @param every the even pace
 */
public record Asking(Duration every) {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LATE_NOTICE = Duration.ofHours(1);
    private static final Duration SELDOM = Duration.ofDays(1);
    private static final Duration UNTIL = Duration.ofDays(30);

    public Asking {
        if (every.isNegative() || every.isZero()) throw new IllegalArgumentException("asked every " + every);
    }

    /** Asked now; when again, should the answer say nothing. */
    public Instant again(Attempt attempt, Instant now) {
        var over = over(attempt).plus(LATE_NOTICE);
        return now.plus(
                now.isBefore(over)
                        ? between(SOON.compareTo(every) < 0 ? SOON : every, attempt.startedAt(), now, every)
                        : between(every, over, now, every.compareTo(SELDOM) < 0 ? SELDOM : every));
    }

    /** Whether its provider had all the time there is to say something. */
    public boolean isOver(Attempt attempt, Instant now) {
        return now.isAfter(over(attempt).plus(UNTIL));
    }

    private static Instant over(Attempt attempt) {
        return attempt.expiresAt().orElse(attempt.startedAt().plus(SELDOM));
    }

    /** Half of the time that went by, within bounds. */
    private static Duration between(Duration least, Instant from, Instant now, Duration most) {
        var half = Duration.between(from, now).dividedBy(2);
        return half.compareTo(least) < 0 ? least : half.compareTo(most) > 0 ? most : half;
    }
}
