package id.laris.application.payment;

import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The books of the simulated gateway: what a real provider would keep on its own side. */
public interface SimulatedPayments {
    /** @param state {@code PENDING, PAID, FAILED, EXPIRED} */
    record SimulatedPayment(
            AttemptId attempt,
            String order,
            String method,
            Money amount,
            String state,
            Instant expiresAt,
            String returnTo,
            Money refunded) {}

    /** Keeps the first one under an attempt; later ones change nothing. */
    void open(SimulatedPayment payment);

    Optional<SimulatedPayment> find(AttemptId attempt);

    /** PENDING becomes another state; false when it was not pending. Own transaction. */
    boolean settle(AttemptId attempt, String state);

    /** Adds to what was refunded under this refund's id, once. False when more than the amount would go back. Own transaction. */
    boolean refund(AttemptId attempt, java.util.UUID refund, Money amount);

    /** A notice that is to be sent to the shop at that time. */
    record DueNotice(java.util.UUID id, AttemptId attempt, String state, Instant at) {}

    void schedule(List<DueNotice> notices);

    /** Takes notices that are due, each once. */
    List<DueNotice> takeDue(Instant now, int most);
}
