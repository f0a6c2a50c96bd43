package id.laris.application.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How often each caller may do something within one minute, on this instance. Memory is constant however many callers come: each is
 * counted in two places among many, and the smaller count is its own or, rarely, more.
 */
public final class CallBudget {
    private static final int PLACES = 1 << 16;
    private static final int BITS_FOR_THE_COUNT = 24;
    private static final long MOST_COUNTED = (1L << BITS_FOR_THE_COUNT) - 1;

    /**
     * One call, counted.
     *
     * @param most calls a minute
     * @param left how many more may come within this minute; 0 for none
     * @param over whether this one was too many
     * @param renewed how long until the next minute, in whole seconds of at least one
     */
    public record Spending(int most, int left, boolean over, Duration renewed) {}

    private final Clock clock;
    /** Unknown outside, so that nobody can choose names that share another one's places. */
    private final int[] salts = new SecureRandom().ints(2).toArray();

    private final AtomicLongArray[] counts = {new AtomicLongArray(PLACES), new AtomicLongArray(PLACES)};

    public CallBudget(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more of this caller, who may make so many a minute. */
    public Spending spend(String caller, int most) {
        var second = clock.instant().getEpochSecond();
        var hash = caller.hashCode();
        long spent = Long.MAX_VALUE;
        for (int row = 0; row < counts.length; row++)
            spent = Math.min(spent, count(counts[row], place(hash, salts[row]), second / 60));
        return new Spending(most, (int) Math.max(0, most - spent), spent > most, Duration.ofSeconds(60 - second % 60));
    }

    private static long count(AtomicLongArray row, int place, long minute) {
        return row.accumulateAndGet(
                        place,
                        minute << BITS_FOR_THE_COUNT,
                        (before, now) -> before >> BITS_FOR_THE_COUNT != minute
                                ? now + 1
                                : (before & MOST_COUNTED) == MOST_COUNTED ? before : before + 1)
                & MOST_COUNTED;
    }

    private static int place(int caller, int salt) {
        int mixed = (caller ^ salt) * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
        return (mixed ^ mixed >>> 13) & PLACES - 1;
    }
}
