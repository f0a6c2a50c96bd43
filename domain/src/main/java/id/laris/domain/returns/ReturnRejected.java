package id.laris.domain.returns;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** The goods are not taken back; the thread says why. */
public record ReturnRejected(OrderId order, ReturnNumber number, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "return.rejected";
    }
}
