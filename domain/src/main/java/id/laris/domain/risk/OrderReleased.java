package id.laris.domain.risk;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** Somebody looked at a held order: it goes on. */
public record OrderReleased(OrderId order, OrderNumber number, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "risk.order-released";
    }
}
