package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.UUID;

/** Money on its way back. DUE: promised, to be sent; DONE: sent and confirmed; UNKNOWN: sent, no answer yet. */
public record Refund(UUID id, AttemptId attempt, Money amount, String reason, State state, Instant at) {
    public enum State {
        DUE,
        UNKNOWN,
        DONE
    }

    public Refund {
        if (!amount.isPositive()) throw new IllegalArgumentException("refund of " + amount);
    }

    Refund in(State next) {
        if (state == State.DONE && next != State.DONE) throw new PaymentStepNotAllowed(state, next);
        return new Refund(id, attempt, amount, reason, next, at);
    }
}
