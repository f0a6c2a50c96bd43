package id.laris.domain.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key by which a program acts.
 *
 * @param prefix its beginning, by which people tell keys apart; the rest is known to its holder only
 * @param maker name of the {@link Actor} who made it
 * @param lastUse when and from where it was used last, to within about a minute
 */
public record ApiKey(
        String prefix,
        KeyTerms terms,
        Set<Permission> permissions,
        String maker,
        Instant createdAt,
        Optional<LastUse> lastUse,
        boolean active) {
    /** How long before its end a key is said to end soon. */
    public static final Duration WARNED_BEFORE = Duration.ofDays(14);

    /** How long before its end nobody can say any more that they had time. */
    public static final Duration LAST_WARNED_BEFORE = Duration.ofDays(3);

    /** @param from the caller's address */
    public record LastUse(Instant at, String from) {}

    /** How a key stands at some moment. */
    public enum Standing {
        VALID,
        ENDS_SOON,
        EXPIRED,
        REVOKED;

        public boolean opens() {
            return this == VALID || this == ENDS_SOON;
        }
    }

    public ApiKey {
        permissions = Set.copyOf(permissions);
    }

    public static ApiKey made(String prefix, KeyTerms terms, Set<Permission> permissions, String maker, Instant now) {
        return new ApiKey(prefix, terms, permissions, maker, now, Optional.empty(), true);
    }

    public Standing standing(Instant now) {
        if (!active) return Standing.REVOKED;
        var end = terms.expiresAt();
        if (end.isEmpty() || now.isBefore(end.get().minus(WARNED_BEFORE))) return Standing.VALID;
        return now.isBefore(end.get()) ? Standing.ENDS_SOON : Standing.EXPIRED;
    }

    /** 0: nobody has to be told; 1: it ends within two weeks; 2: within three days. */
    public int urgency(Instant now) {
        if (standing(now) != Standing.ENDS_SOON) return 0;
        return now.isBefore(terms.expiresAt().orElseThrow().minus(LAST_WARNED_BEFORE)) ? 1 : 2;
    }

    public boolean admitsFrom(String address) {
        return terms.allowedFrom().isEmpty() || terms.allowedFrom().stream().anyMatch(range -> range.holds(address));
    }

    public Actor actor() {
        return Actor.key(prefix, permissions);
    }

    public ApiKey with(KeyTerms changed) {
        return new ApiKey(prefix, changed, permissions, maker, createdAt, lastUse, active);
    }

    public ApiKey usedLast(LastUse use) {
        return new ApiKey(prefix, terms, permissions, maker, createdAt, Optional.of(use), active);
    }

    public ApiKey revoked() {
        return new ApiKey(prefix, terms, permissions, maker, createdAt, lastUse, false);
    }
}
