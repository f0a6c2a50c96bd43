package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One try to pay, by one method through one provider.
 *
 * @param asked what the customer is to pay, a unique transfer code included
 * @param reference the provider's own reference, once it answered
 * @param instructions what the customer needs in order to pay: {@code redirect}, {@code bank}, {@code account}, {@code holder}, {@code qr}, …
 */
public record Attempt(
        AttemptId id,
        String provider,
        PaymentMethod method,
        Money asked,
        AttemptState state,
        Optional<String> reference,
        Map<String, String> instructions,
        Instant startedAt,
        Optional<Instant> expiresAt) {
    public Attempt {
        instructions = Map.copyOf(instructions);
        if (!asked.isPositive()) throw new IllegalArgumentException("asked " + asked);
    }

    Attempt in(AttemptState next) {
        if (state == next) return this;
        if (!state.canBecome(next)) throw new PaymentStepNotAllowed(state, next);
        return new Attempt(id, provider, method, asked, next, reference, instructions, startedAt, expiresAt);
    }

    Attempt answered(String newReference, Map<String, String> newInstructions, Optional<Instant> until) {
        return new Attempt(
                        id,
                        provider,
                        method,
                        asked,
                        state,
                        Optional.of(newReference),
                        newInstructions,
                        startedAt,
                        until)
                .in(AttemptState.PENDING);
    }
}
