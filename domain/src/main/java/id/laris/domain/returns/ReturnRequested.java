package id.laris.domain.returns;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** Somebody wants to bring pieces back. */
public record ReturnRequested(OrderId order, ReturnNumber number, int pieces, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "return.requested";
    }
}
