package id.laris.domain.risk;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * What was thought of an order, and what somebody who looked at it decided.
 *
 * @param heldAt since when it waits, or waited; empty for one that passed
 * @param note of who decided; empty before
 * @param version as read; 0 for a new one
 */
public record Review(
        OrderId order,
        OrderNumber number,
        Assessment assessment,
        State state,
        Instant assessedAt,
        Optional<Instant> heldAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        String note,
        long version) {
    public enum State {
        PASSED,
        WAITING,
        RELEASED,
        REFUSED
    }

    public static Review passed(OrderId order, OrderNumber number, Assessment assessment, Instant now) {
        return new Review(
                order,
                number,
                assessment,
                State.PASSED,
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0);
    }

    public static Review held(OrderId order, OrderNumber number, Assessment assessment, Instant now) {
        return passed(order, number, assessment, now).holding(assessment, now);
    }

    /** It waits from now on, for these reasons. One that somebody decided about is not held again. */
    public Review holding(Assessment newer, Instant now) {
        if (state != State.PASSED) return this;
        return new Review(
                order,
                number,
                newer,
                State.WAITING,
                now,
                Optional.of(now),
                Optional.empty(),
                Optional.empty(),
                "",
                version);
    }

    /** @throws ReviewDecided when nothing waits here any more */
    public Review decide(boolean release, String by, String why, Instant now) {
        if (state != State.WAITING) throw new ReviewDecided(state);
        return new Review(
                order,
                number,
                assessment,
                release ? State.RELEASED : State.REFUSED,
                assessedAt,
                heldAt,
                Optional.of(by),
                Optional.of(now),
                Text.line("note", why, release ? 0 : 3, 300),
                version);
    }
}
