package id.laris.domain.order;

import java.util.Map;
import java.util.Set;

/** How far an order is paid. */
public enum PaymentState {
    PENDING,
    AUTHORISED,
    PAID,
    PARTIALLY_REFUNDED,
    REFUNDED,
    FAILED,
    EXPIRED;

    private static final Map<PaymentState, Set<PaymentState>> NEXT = Map.of(
            PENDING, Set.of(AUTHORISED, PAID, FAILED, EXPIRED),
            AUTHORISED, Set.of(PENDING, PAID, FAILED, EXPIRED),
            FAILED, Set.of(PENDING, AUTHORISED, PAID, EXPIRED),
            EXPIRED, Set.of(PAID, REFUNDED),
            PAID, Set.of(PARTIALLY_REFUNDED, REFUNDED),
            PARTIALLY_REFUNDED, Set.of(PARTIALLY_REFUNDED, REFUNDED),
            REFUNDED, Set.of());

    PaymentState to(PaymentState next) {
        if (!NEXT.get(this).contains(next)) throw new OrderStepNotAllowed(this, next);
        return next;
    }

    public boolean isSettled() {
        return this == PAID || this == PARTIALLY_REFUNDED;
    }

    /** Paid, whatever of it went back since: nothing is waited for. */
    public boolean isOver() {
        return isSettled() || this == REFUNDED;
    }
}
