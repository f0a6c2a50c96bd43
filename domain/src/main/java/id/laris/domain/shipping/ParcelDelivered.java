package id.laris.domain.shipping;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** A parcel arrived. */
public record ParcelDelivered(OrderId order, ShipmentId shipment, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "shipping.parcel-delivered";
    }
}
