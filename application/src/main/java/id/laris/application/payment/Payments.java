package id.laris.application.payment;

import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.Trouble;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The payments, one for each order. */
public interface Payments {
    void add(Payment payment);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    void save(Payment payment);

    /** @throws id.laris.domain.shared.Missing payment-not-found */
    Payment get(OrderId order);

    Optional<Payment> findByAttempt(AttemptId attempt);

    /** The attempt that this provider calls by that reference. */
    Optional<AttemptId> findAttempt(String provider, String reference);

    /** Payments with an open transfer attempt that asks exactly one of these amounts. */
    List<Payment> awaitingTransferOf(Collection<Money> amounts);

    /**
     * Claims an amount that no other open transfer asks: {@code due} plus 1 to 999. Claimed in the caller's transaction; free again
     * when the attempt is no longer open.
     *
     * @throws NoTransferCode when all 999 are in use
     */
    Money uniqueTransferAmount(Money due, AttemptId attempt);

    /**
     * Attempts at outside providers whose outcome nobody told us, started before then and to be asked about by now; whoever waited
     * longest first. They stay locked for the caller's transaction; those that others lock are left out.
     */
    List<Attempt> unsettled(Instant startedBefore, Instant now, int most);

    /** Not to be asked about before these times. */
    void askAgain(Map<AttemptId, Instant> times);

    /** Attempts at this provider that it, or the shop towards it, calls by one of these names: in one read. */
    Map<String, KnownAttempt> called(String provider, Set<String> names);

    /** @param refunded what went back of it, or is promised to */
    record KnownAttempt(id.laris.domain.order.OrderNumber order, Attempt attempt, Money refunded) {}

    /**
     * Attempts at outside providers that are in one of the troubles a provider can be in, oldest first, and the last attempt at each
     * order that still waits for the rest of its money.
     */
    List<TroubledAttempt> troubled(Instant now, int most);

    /**
     * @param missing what the order still wants
     * @param until when the order expires, and what is held for it is let go; empty when it does not
     */
    record TroubledAttempt(
            id.laris.domain.order.OrderNumber order,
            Attempt attempt,
            Trouble trouble,
            Money missing,
            Optional<Instant> until) {}

    /** Refunds that are not done, oldest first. */
    List<OpenRefund> openRefunds(int most);

    /** Refunds through outside providers that went or not, nobody knows, and whose time to be asked about has come; earliest first. */
    List<UnsettledRefund> unsettledRefunds(Instant now, int most);

    record UnsettledRefund(OrderId order, UUID refund) {}

    record OpenRefund(
            Payment payment, id.laris.domain.order.OrderNumber order, id.laris.domain.payment.Refund refund) {}

    /** So many transfers of this amount are open that none can be told apart any more. */
    final class NoTransferCode extends Refusal {
        public NoTransferCode(Money due) {
            super(
                    Kind.CONFLICT,
                    "no-transfer-code",
                    "999 transfers of %s are open".formatted(due),
                    Map.of("due", due.minorUnits()));
        }
    }
}
