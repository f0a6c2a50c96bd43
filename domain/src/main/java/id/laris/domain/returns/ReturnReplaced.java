package id.laris.domain.returns;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/**
 * Other goods go out for goods that come back.
 *
 * @param order whose goods come back
 * @param replacement the order that replaces them
 * @param amount what of the money that is owed for the return pays it
 */
public record ReturnReplaced(
        OrderId order, ReturnNumber number, OrderNumber replacement, Money amount, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "return.replaced";
    }
}
