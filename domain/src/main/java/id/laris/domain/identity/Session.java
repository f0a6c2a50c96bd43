package id.laris.domain.identity;

import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody is signed in on one device.
 *
 * @param lastSeen to within {@link #SEEN_EVERY}
 * @param until when it ends by itself
 * @param origin where it was opened
 * @param factorAt when the second factor was last given; empty: never in this session
 * @param awaitsFactor the password was right, the second factor is still owed: nothing may be done until then
 */
public record Session(
        SessionId id,
        AccountId account,
        Instant openedAt,
        Instant lastSeen,
        Instant until,
        Origin origin,
        Optional<Instant> factorAt,
        boolean awaitsFactor) {
    /** How exactly it is known when somebody was here last: not every page shall write. */
    public static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    public static Session opened(SessionId id, AccountId account, Instant now, Duration lasting, Origin origin) {
        return new Session(id, account, now, now, now.plus(lasting), origin, Optional.empty(), false);
    }

    /** Password given, second factor owed. */
    public static Session halfOpened(SessionId id, AccountId account, Instant now, Duration lasting, Origin origin) {
        return new Session(id, account, now, now, now.plus(lasting), origin, Optional.empty(), true);
    }

    /** The second factor was given just now. */
    public Session proven(Instant now, Duration lasting) {
        return new Session(
                id, account, openedAt, now, awaitsFactor ? now.plus(lasting) : until, origin, Optional.of(now), false);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** Whether the second factor was given within that time. */
    public boolean provenWithin(Duration time, Instant now) {
        return factorAt.filter(at -> now.isBefore(at.plus(time))).isPresent();
    }

    /** Whether it is worth writing down that somebody is here. */
    public boolean isSeenLongAgo(Instant now) {
        return !now.isBefore(lastSeen.plus(SEEN_EVERY));
    }
}
