package id.laris.application.identity;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links that were mailed to people: each works once, for a while, and only the newest of its purpose. Only a hash of each is kept. */
public interface AccountLinks {
    enum Purpose {
        VERIFY_EMAIL(Duration.ofDays(2)),
        NEW_PASSWORD(Duration.ofHours(1)),
        CHANGE_EMAIL(Duration.ofDays(1)),
        INVITATION(Duration.ofDays(7));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }

        public Duration lasts() {
            return lasts;
        }
    }

    /** @param email the address the link was sent to */
    record Link(UUID id, Purpose purpose, AccountId account, EmailAddress email, Instant until) {}

    /** An earlier link of that account and purpose is worth nothing from now on. */
    void put(byte[] tokenHash, Link link);

    /** Empty when unknown, used, replaced, over, or for something else. */
    Optional<Link> find(byte[] tokenHash, Purpose purpose, Instant now);

    /** As {@link #find}, and uses it up: of two who come at the same moment one gets it. */
    Optional<Link> take(byte[] tokenHash, Purpose purpose, Instant now);

    /** None of the account's links works any more. */
    void forgetAllOf(AccountId account);

    /** Forgets links that were over before then; returns how many. */
    int forgetOverBefore(Instant limit);
}
