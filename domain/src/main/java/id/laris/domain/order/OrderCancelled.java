package id.laris.domain.order;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** The order was called off; its stock is free again. */
public record OrderCancelled(OrderId order, OrderNumber number, String reason, boolean byCustomer, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "order.cancelled";
    }
}
