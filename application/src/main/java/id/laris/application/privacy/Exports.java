package id.laris.application.privacy;

import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Copies of what the shop keeps about a customer, ready to be taken once. */
public interface Exports {
    /** @param id of the request it answers */
    record Ready(UUID id, Instant until) {}

    /** @param bundle maps, lists, texts, numbers and truths, in the order they are to be written */
    void add(UUID id, AccountId customer, Map<String, Object> bundle, Instant until);

    /** The newest that this customer can still take; empty when there is none. */
    Optional<Ready> readyFor(AccountId customer, Instant now);

    /** The bundle as JSON, for this customer, once and in time; empty in every other case. */
    Optional<String> take(UUID id, AccountId customer, Instant now);

    /** Those that were taken or whose time is over; returns how many. */
    int forgetSpent(Instant now);

    void erase(AccountId customer);
}
