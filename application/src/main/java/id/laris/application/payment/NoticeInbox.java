package id.laris.application.payment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What gateways told us, in their raw words, each message once. Kept 90 days. */
public interface NoticeInbox {
    record StoredNotice(UUID id, String provider, String key, String reference, byte[] body, Instant receivedAt) {}

    /** False when a message of that provider and key is here already. */
    boolean add(StoredNotice notice);

    Optional<StoredNotice> find(UUID id);

    /** The raw words of these, in one read; those that were forgotten are absent. */
    Map<UUID, byte[]> bodies(Set<UUID> ids);

    /** Forgets what was received before then; returns how many. */
    int forgetBefore(Instant limit);
}
