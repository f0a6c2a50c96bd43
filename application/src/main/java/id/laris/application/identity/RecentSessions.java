package id.laris.application.identity;

import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who was recognised in the last seconds, so that a page does not ask the database again for each of its parts. Whoever changes
 * what an account or a session may do says so here: this instance then asks the database for that account until the change has
 * surely been committed. Other instances learn of it within {@link #REMEMBERED}, and within {@link #LOOKING_ON} for who only looks at
 * figures that change.
 */
@Singleton
public final class RecentSessions {
    static final Duration REMEMBERED = Duration.ofSeconds(3);
    /** An open page asks for its figures every ten seconds: less than one look-up of three statements in thirty. */
    static final Duration LOOKING_ON = Duration.ofSeconds(35);

    /** Longer than any transaction that changes an account takes. */
    private static final Duration ASKED_ALWAYS = Duration.ofSeconds(30);

    private static final int MOST = 10_000;

    private record Known(SignedIn who, Instant at) {
        boolean isOlderThan(Duration age, Instant now) {
            return !now.isBefore(at.plus(age));
        }
    }

    private final Map<ByteBuffer, Known> known = new ConcurrentHashMap<>();
    private final Map<AccountId, Instant> changed = new ConcurrentHashMap<>();

    /** @param age not longer ago than this */
    Optional<SignedIn> find(byte[] tokenHash, Duration age, Instant now) {
        var found = known.get(ByteBuffer.wrap(tokenHash));
        return found == null || found.isOlderThan(age, now) || isChanged(found.who(), now)
                ? Optional.empty()
                : Optional.of(found.who());
    }

    void remember(byte[] tokenHash, SignedIn who, Instant now) {
        if (isChanged(who, now)) return;
        if (known.size() >= MOST) known.values().removeIf(k -> k.isOlderThan(REMEMBERED, now));
        if (known.size() >= MOST) return;
        var key = ByteBuffer.wrap(tokenHash.clone());
        known.put(key, new Known(who, now));
        // The change may have been told between the look and the note.
        if (isChanged(who, now)) known.remove(key);
    }

    /** Something about this account, its rights or its sessions changes in the transaction under way. */
    public void changed(AccountId account, Instant now) {
        changed.values().removeIf(until -> !now.isBefore(until));
        changed.put(account, now.plus(ASKED_ALWAYS));
        known.values().removeIf(k -> k.who().account().id().equals(account));
    }

    private boolean isChanged(SignedIn who, Instant now) {
        var until = changed.get(who.account().id());
        return until != null && now.isBefore(until);
    }
}
