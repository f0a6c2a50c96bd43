package id.laris.domain.order;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** The customer has the goods, the shop has the money. */
public record OrderCompleted(OrderId order, OrderNumber number, boolean byCustomer, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "order.completed";
    }
}
