package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Money on its way back. DUE: promised, to be sent; UNKNOWN: sent or about to be, no answer yet; DONE: sent and confirmed; REFUSED:
 * the provider will not send it, so staff do.
 *
 * @param way how it goes back
 * @param asked how often the provider was asked to send it or how it went
 * @param askAt not asked again before this time; each time without an answer doubles the pause, up to six hours
 */
public record Refund(
        UUID id,
        AttemptId attempt,
        Money amount,
        Way way,
        String reason,
        State state,
        Instant at,
        int asked,
        Instant askAt) {
    /** How money goes back. */
    public enum Way {
        /** As it came, if the provider can; else staff send it. */
        ORIGINAL,
        /** Staff send it to an account the customer named. */
        TRANSFER,
        /** It stays at the shop for the customer. */
        CREDIT,
        /** It pays, in part or whole, the order that replaces goods of this one. */
        EXCHANGE
    }

    public enum State {
        DUE,
        UNKNOWN,
        DONE,
        REFUSED
    }

    /** Why surplus goes back. */
    public static final Set<String> SURPLUS = Set.of("late-payment", "over-payment");

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    /** From here on the doubled pause is beyond the longest. */
    private static final int DOUBLINGS = 9;

    public Refund {
        if (!amount.isPositive()) throw new IllegalArgumentException("refund of " + amount);
        if (asked < 0) throw new IllegalArgumentException("asked " + asked + " times");
    }

    static Refund promised(UUID id, AttemptId attempt, Money amount, Way way, String reason, Instant at) {
        return new Refund(id, attempt, amount, way, reason, State.DUE, at, 0, at.plus(FIRST_PAUSE));
    }

    /** Whether it gives back what was paid beyond what the order costs, as far as the order stands: no sale is less for it. */
    public boolean isOfSurplus() {
        return SURPLUS.contains(reason);
    }

    /** Whether nobody knows yet that it went or will not go. */
    public boolean isUnsettled() {
        return state == State.DUE || state == State.UNKNOWN;
    }

    /** Whether staff send or sent it: the provider would not, or was never asked. */
    public boolean wentByHand() {
        return state == State.REFUSED || state == State.DONE && (way == Way.ORIGINAL || way == Way.TRANSFER);
    }

    Refund in(State next) {
        if (state == State.DONE && next != State.DONE) throw new PaymentStepNotAllowed(state, next);
        return new Refund(id, attempt, amount, way, reason, next, at, asked, askAt);
    }

    /** The provider is asked now; should its answer never come, it is asked again after a pause. */
    Refund asking(Instant now) {
        if (!isUnsettled()) throw new PaymentStepNotAllowed(state, State.UNKNOWN);
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(asked, DOUBLINGS));
        var pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return new Refund(id, attempt, amount, way, reason, State.UNKNOWN, at, asked + 1, now.plus(pause));
    }
}
