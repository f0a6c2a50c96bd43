package id.laris.domain.order;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** The order is paid or postpaid: it can be packed. */
public record OrderConfirmed(OrderId order, OrderNumber number, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "order.confirmed";
    }
}
