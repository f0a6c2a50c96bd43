package id.laris.domain.risk;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The shop does not sell to whoever this is; it says so, and whom to ask. Code: {@code order-not-taken}. */
public final class OrderNotTaken extends Refusal {
    public OrderNotTaken() {
        super(Kind.CONFLICT, "order-not-taken", "The shop does not take orders from this buyer online", Map.of());
    }
}
