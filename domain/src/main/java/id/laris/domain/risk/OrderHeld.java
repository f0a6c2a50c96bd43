package id.laris.domain.risk;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** Somebody looks at the order before it is packed. */
public record OrderHeld(OrderId order, OrderNumber number, int score, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "risk.order-held";
    }
}
