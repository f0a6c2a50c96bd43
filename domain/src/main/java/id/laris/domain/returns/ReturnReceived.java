package id.laris.domain.returns;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;

/** The parcel is in a warehouse, not looked at yet. */
public record ReturnReceived(OrderId order, ReturnNumber number, WarehouseCode warehouse, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "return.received";
    }
}
