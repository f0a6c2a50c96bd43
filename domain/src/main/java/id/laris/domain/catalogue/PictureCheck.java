package id.laris.domain.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether a picture on the web can be had. Looked at soon after it became known, again after growing pauses while it cannot be
 * had, and given up after the last; looked at once a month while it can.
 *
 * @param misses how often it could not be had since it last could
 * @param dueAt when to look next; empty when given up
 * @param why it could not be had, e.g. {@code 404}; empty while it can
 */
public record PictureCheck(String address, State state, int misses, Optional<Instant> dueAt, String why) {
    public enum State {
        UNKNOWN,
        REACHABLE,
        UNREACHABLE
    }

    private static final Duration WHILE_REACHABLE = Duration.ofDays(30);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1),
            Duration.ofDays(3),
            Duration.ofDays(7));

    public static PictureCheck of(String address, Instant now) {
        return new PictureCheck(address, State.UNKNOWN, 0, Optional.of(now), "");
    }

    public PictureCheck reached(Instant now) {
        return new PictureCheck(address, State.REACHABLE, 0, Optional.of(now.plus(WHILE_REACHABLE)), "");
    }

    public PictureCheck missed(String reason, Instant now) {
        var next = misses < PAUSES.size() ? Optional.of(now.plus(PAUSES.get(misses))) : Optional.<Instant>empty();
        return new PictureCheck(address, State.UNREACHABLE, misses + 1, next, reason);
    }

    public boolean isGivenUp() {
        return dueAt.isEmpty();
    }
}
