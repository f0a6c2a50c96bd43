package id.laris.domain.order;

import java.util.Map;
import java.util.Set;

/** Whether the promise stands. A cancelled order can only be confirmed again by a payment that came late and found stock. */
public enum OrderState {
    PLACED,
    CONFIRMED,
    COMPLETED,
    CANCELLED;

    private static final Map<OrderState, Set<OrderState>> NEXT = Map.of(
            PLACED, Set.of(CONFIRMED, CANCELLED),
            CONFIRMED, Set.of(COMPLETED, CANCELLED),
            CANCELLED, Set.of(CONFIRMED),
            COMPLETED, Set.of());

    OrderState to(OrderState next) {
        if (!NEXT.get(this).contains(next)) throw new OrderStepNotAllowed(this, next);
        return next;
    }
}
