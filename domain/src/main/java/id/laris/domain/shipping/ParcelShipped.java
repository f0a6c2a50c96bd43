package id.laris.domain.shipping;

import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.OrderId;
import java.time.Instant;

/** A parcel left the warehouse. */
public record ParcelShipped(
        OrderId order, ShipmentId shipment, String courier, String trackingNumber, Instant occurredAt)
        implements DomainEvent {
    @Override
    public String key() {
        return order.toString();
    }

    @Override
    public String type() {
        return "shipping.parcel-shipped";
    }
}
