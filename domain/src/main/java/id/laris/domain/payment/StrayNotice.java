package id.laris.domain.payment;

import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that really came from a provider and could not be applied: staff look at it. It stays until its payment is found or somebody
 * puts it aside and says why. Immutable.
 *
 * @param id of the message; later ones have greater ids
 * @param key what makes two deliveries the same message
 * @param reference what the provider calls the payment
 * @param attempt whose the message said it is, where it said so
 * @param receivedAt when the message came
 * @param decidedBy who ended it, as the history calls them; empty while it waits
 * @param note why it was put aside, 3 to 200 characters; empty otherwise
 */
public record StrayNotice(
        UUID id,
        String provider,
        String key,
        String reference,
        Optional<AttemptId> attempt,
        Doubt doubt,
        Instant receivedAt,
        State state,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        String note) {
    /** Why it was not believed. */
    public enum Doubt {
        /** No payment here is called so: it may be another system's, or was deleted. */
        NO_ATTEMPT,
        /** The attempt it names was made with another provider. */
        OTHER_PROVIDER,
        /** Its provider says that money of another currency came, or none. */
        WRONG_MONEY
    }

    public enum State {
        WAITING,
        /** The payment was found, and its provider asked about it. */
        MATCHED,
        SET_ASIDE
    }

    public static StrayNotice waiting(
            UUID id,
            String provider,
            String key,
            String reference,
            Optional<AttemptId> attempt,
            Doubt doubt,
            Instant receivedAt) {
        return new StrayNotice(
                id,
                provider,
                key,
                reference,
                attempt,
                doubt,
                receivedAt,
                State.WAITING,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** @throws PaymentStepNotAllowed when it was ended before */
    public StrayNotice matched(String by, Instant now) {
        return ended(State.MATCHED, by, now, "");
    }

    /**
     * @throws id.laris.domain.shared.Invalid without 3 to 200 characters of why
     * @throws PaymentStepNotAllowed when it was ended before
     */
    public StrayNotice putAside(String why, String by, Instant now) {
        return ended(State.SET_ASIDE, by, now, Text.line("reason", why, 3, 200));
    }

    private StrayNotice ended(State next, String by, Instant now, String why) {
        if (state != State.WAITING) throw new PaymentStepNotAllowed(state, next);
        return new StrayNotice(
                id, provider, key, reference, attempt, doubt, receivedAt, next, Optional.of(by), Optional.of(now), why);
    }
}
