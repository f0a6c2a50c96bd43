package id.laris.domain.shipping;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** A parcel lies ready for its courier. */
public record ParcelPacked(OrderId order, ShipmentId shipment, int pieces, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "shipping.parcel-packed";
    }
}
