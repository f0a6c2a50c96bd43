package id.laris.domain.payment;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that somebody wants to give back though no goods come back: goodwill, a matched price, a line that cannot be sent. Small amounts
 * are granted by proposing them; above a limit a second person decides, never the one who proposed. Immutable.
 *
 * @param way {@code ORIGINAL} or {@code TRANSFER}
 * @param reason 3 to 200 characters, for staff and books
 * @param proposedBy as the history calls them
 * @param decidedBy who granted or declined it; empty while it waits
 * @param version as read; 0 for a new one
 */
public record RefundProposal(
        UUID id,
        OrderId order,
        Money amount,
        Refund.Way way,
        String reason,
        State state,
        String proposedBy,
        Instant proposedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        long version) {
    public enum State {
        WAITING,
        /** The money is promised back. */
        GRANTED,
        DECLINED
    }

    public RefundProposal {
        reason = Text.line("reason", reason, 3, 200);
        if (!amount.isPositive()) throw new Invalid("amount", amount.minorUnits(), "more than nothing");
    }

    /**
     * @param others what was proposed for the same order before
     * @param limit up to so much, what the same person granted alone for that order included, nobody else is asked
     */
    public static RefundProposal of(
            UUID id,
            OrderId order,
            Money amount,
            Refund.Way way,
            String reason,
            String by,
            Instant now,
            List<RefundProposal> others,
            Money limit) {
        var waiting = new RefundProposal(
                id, order, amount, way, reason, State.WAITING, by, now, Optional.empty(), Optional.empty(), 0);
        var alone = others.stream()
                .filter(RefundProposal::isGrantedAlone)
                .map(RefundProposal::amount)
                .reduce(amount, Money::plus);
        return limit.isLessThan(alone) ? waiting : waiting.decided(State.GRANTED, by, now);
    }

    /** A second person decides. @throws SecondPersonNeeded when it is the one who proposed it */
    public RefundProposal decide(boolean grant, String by, Instant now) {
        if (by.equals(proposedBy)) throw new SecondPersonNeeded();
        return decided(grant ? State.GRANTED : State.DECLINED, by, now);
    }

    /** Nobody but who proposed it looked at it. */
    public boolean isGrantedAlone() {
        return state == State.GRANTED && decidedBy.filter(proposedBy::equals).isPresent();
    }

    private RefundProposal decided(State next, String by, Instant now) {
        if (state != State.WAITING) throw new PaymentStepNotAllowed(state, next);
        return new RefundProposal(
                id,
                order,
                amount,
                way,
                reason,
                next,
                proposedBy,
                proposedAt,
                Optional.of(by),
                Optional.of(now),
                version);
    }
}
