package id.laris.domain.shipping;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** The courier reported where a parcel is. */
public record ParcelTracked(OrderId order, ShipmentId shipment, String status, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "shipping.parcel-tracked";
    }
}
