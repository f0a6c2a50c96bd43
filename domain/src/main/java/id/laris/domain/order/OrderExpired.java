package id.laris.domain.order;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** Nobody paid in time; the order's stock is free again. */
public record OrderExpired(OrderId order, OrderNumber number, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "order.expired";
    }
}
