package id.laris.domain.returns;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/**
 * What was owed for a return was promised or given.
 *
 * @param amount the money that goes back
 * @param relief what was taken off the order's open bill instead
 */
public record ReturnSettled(OrderId order, ReturnNumber number, Money amount, Money relief, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "return.settled";
    }
}
