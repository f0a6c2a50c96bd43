package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One try to pay, by one way through one provider.
 *
 * @param channel which of the method's channels was chosen; empty when the provider's page asks
 * @param asked what the customer is to pay, a unique transfer code included
 * @param arrived what the customer did pay, once PAID and only then: less or more than asked sometimes
 * @param reference the provider's own reference, once it answered
 * @param instructions what the customer needs in order to pay: what {@code PaymentGateway} names
 */
public record Attempt(
        AttemptId id,
        String provider,
        PaymentMethod method,
        Optional<PaymentChannel> channel,
        Money asked,
        AttemptState state,
        Optional<Money> arrived,
        Optional<String> reference,
        Map<String, String> instructions,
        Instant startedAt,
        Optional<Instant> expiresAt) {
    public Attempt {
        instructions = Map.copyOf(instructions);
        if (!asked.isPositive()) throw new IllegalArgumentException("asked " + asked);
        if (arrived.isPresent() != (state == AttemptState.PAID)
                || arrived.filter(m -> !m.isPositive()).isPresent())
            throw new IllegalArgumentException(state + ", arrived " + arrived);
    }

    /** Written down; its provider knows nothing of it yet. */
    public static Attempt intended(
            AttemptId id,
            String provider,
            PaymentWay way,
            Money asked,
            Instant startedAt,
            Optional<Instant> expiresAt) {
        return new Attempt(
                id,
                provider,
                way.method(),
                way.channel(),
                asked,
                AttemptState.INTENDED,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                startedAt,
                expiresAt);
    }

    public PaymentWay way() {
        return new PaymentWay(method, channel);
    }

    /** What it brought: nothing unless PAID. */
    public Money captured() {
        return arrived.orElse(Money.zero(asked.currency()));
    }

    /** The same, under the reference its provider calls it by; one that is known stays. */
    public Attempt knownAs(String providersReference) {
        return reference.isPresent()
                ? this
                : with(state, arrived, Optional.of(providersReference), instructions, expiresAt);
    }

    Attempt in(AttemptState next) {
        if (state == next) return this;
        if (!state.canBecome(next)) throw new PaymentStepNotAllowed(state, next);
        return with(next, arrived, reference, instructions, expiresAt);
    }

    /** @throws WrongAmount for another currency, or nothing */
    Attempt paid(Money came) {
        if (state == AttemptState.PAID) return this;
        if (!came.currency().equals(asked.currency()) || !came.isPositive()) throw new WrongAmount(asked, came);
        if (!state.canBecome(AttemptState.PAID)) throw new PaymentStepNotAllowed(state, AttemptState.PAID);
        return with(AttemptState.PAID, Optional.of(came), reference, instructions, expiresAt);
    }

    /** The provider took it: the customer can pay now. */
    public Attempt ready(String newReference, Map<String, String> newInstructions, Optional<Instant> until) {
        return answered(newReference, newInstructions, until).in(AttemptState.PENDING);
    }

    Attempt answered(String newReference, Map<String, String> newInstructions, Optional<Instant> until) {
        return with(state, arrived, Optional.of(newReference), newInstructions, until);
    }

    private Attempt with(
            AttemptState newState,
            Optional<Money> came,
            Optional<String> newReference,
            Map<String, String> newInstructions,
            Optional<Instant> until) {
        return new Attempt(
                id, provider, method, channel, asked, newState, came, newReference, newInstructions, startedAt, until);
    }
}
