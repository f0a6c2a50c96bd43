package id.laris.domain.returns;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/**
 * An order was placed for goods that come back: told in its own history.
 *
 * @param order the new one
 * @param number of the return
 * @param replaces the order whose goods come back
 */
public record ReplacementPlaced(OrderId order, ReturnNumber number, OrderNumber replaces, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "return.replacement-placed";
    }
}
