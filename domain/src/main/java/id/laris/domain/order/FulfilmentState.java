package id.laris.domain.order;

import java.util.Map;
import java.util.Set;

/** How far the goods are. */
public enum FulfilmentState {
    UNFULFILLED,
    PARTLY_SHIPPED,
    SHIPPED,
    DELIVERED,
    RETURNED;

    private static final Map<FulfilmentState, Set<FulfilmentState>> NEXT = Map.of(
            UNFULFILLED, Set.of(PARTLY_SHIPPED, SHIPPED),
            PARTLY_SHIPPED, Set.of(PARTLY_SHIPPED, SHIPPED),
            SHIPPED, Set.of(DELIVERED, RETURNED),
            DELIVERED, Set.of(RETURNED),
            RETURNED, Set.of());

    FulfilmentState to(FulfilmentState next) {
        if (!NEXT.get(this).contains(next)) throw new OrderStepNotAllowed(this, next);
        return next;
    }
}
