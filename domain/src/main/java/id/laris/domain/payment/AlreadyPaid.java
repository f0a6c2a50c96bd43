package id.laris.domain.payment;

import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The order is paid; nothing more is asked. */
public final class AlreadyPaid extends Refusal {
    public AlreadyPaid(OrderId order) {
        super(Kind.CONFLICT, "already-paid", "Order %s is paid".formatted(order), Map.of("order", order.toString()));
    }
}
