package id.laris.domain.returns;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** Every piece was looked at: so many are in stock again, damaged, missing. */
public record ReturnInspected(
        OrderId order, ReturnNumber number, int sellable, int damaged, int missing, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "return.inspected";
    }
}
