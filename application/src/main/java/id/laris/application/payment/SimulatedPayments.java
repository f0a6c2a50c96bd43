package id.laris.application.payment;

import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
            Money refunded) {
        public SimulatedPayment as(String newState) {
            return new SimulatedPayment(attempt, order, method, amount, newState, expiresAt, returnTo, refunded);
        }
    }

    /** Keeps the first one under an attempt; later ones change nothing. */
    void open(SimulatedPayment payment);

    Optional<SimulatedPayment> find(AttemptId attempt);

    /**
     * PENDING becomes another state and the shop is to be told so; both or none, in a transaction of its own.
     *
     * @return false when it was not pending: nothing changed then
     */
    boolean settle(AttemptId attempt, String state, List<DueNotice> notices);

    /** Adds to what was refunded under this refund's id, once. False when more than the amount would go back. Own transaction. */
    boolean refund(AttemptId attempt, UUID refund, Money amount);

    /** Whether {@link #refund} was booked under this id. */
    boolean hasRefunded(UUID refund);

    /** A notice that is to be sent to the shop at that time. */
    record DueNotice(UUID id, AttemptId attempt, String state, Instant at) {}

    /**
     * Up to {@code most} notices that are due, earliest first, reserved for the caller for a minute: one that is not {@link #sent} by
     * then is due again. Transaction of its own.
     */
    List<DueNotice> takeDue(Instant now, int most);

    /** The shop has answered these notices. */
    void sent(Collection<UUID> notices);
}
