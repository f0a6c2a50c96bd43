package id.laris.application.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often each network address may do something within one minute, on this instance. Memory is constant however many addresses
 * come: each is counted in two places among many, and the smaller count is its own or, rarely, more. An IPv6 network of one customer
 * (/64) counts as one address; this machine itself is never counted.
 */
public final class AddressBudget {
    private static final int PLACES = 1 << 16;
    private static final int BITS_FOR_THE_COUNT = 24;
    private static final long MOST_COUNTED = (1L << BITS_FOR_THE_COUNT) - 1;
    private static final int GROUPS_OF_A_NETWORK = 4;

    private final int mostAMinute;
    private final Clock clock;
    /** Unknown outside, so that nobody can choose addresses that share another one's places. */
    private final int[] salts = new SecureRandom().ints(2).toArray();

    private final AtomicLongArray[] counts = {new AtomicLongArray(PLACES), new AtomicLongArray(PLACES)};

    /** @param mostAMinute 0 for any number */
    public AddressBudget(int mostAMinute, Clock clock) {
        this.mostAMinute = mostAMinute;
        this.clock = clock;
    }

    /** Counts one more. Empty: go on. Else how long to wait, in whole seconds of at least one. */
    public Optional<Duration> spend(String address) {
        if (mostAMinute <= 0 || isThisMachine(address)) return Optional.empty();
        var second = clock.instant().getEpochSecond();
        var caller = networkOf(address).hashCode();
        long spent = Long.MAX_VALUE;
        for (int row = 0; row < counts.length; row++)
            spent = Math.min(spent, count(counts[row], place(caller, salts[row]), second / 60));
        return spent <= mostAMinute ? Optional.empty() : Optional.of(Duration.ofSeconds(60 - second % 60));
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

    /** Only literal addresses are understood: a name that a proxy passed on is looked up nowhere. */
    private static boolean isThisMachine(String address) {
        return address == null
                || address.startsWith("127.")
                || address.equals("::1")
                || address.equals("0:0:0:0:0:0:0:1");
    }

    private static String networkOf(String address) {
        if (address.indexOf(':') < 0) return address;
        if (address.indexOf('.') > 0) return address.substring(address.lastIndexOf(':') + 1);
        var head = address.contains("::") ? address.substring(0, address.indexOf("::")) : address;
        return Stream.concat(Arrays.stream(head.split(":")), Stream.generate(() -> "0"))
                .limit(GROUPS_OF_A_NETWORK)
                .collect(Collectors.joining(":"));
    }
}
