package id.laris.domain.returns;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** Staff asked the customer something about a return. */
public record ReturnAskedBack(OrderId order, ReturnNumber number, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "return.asked-back";
    }
}
