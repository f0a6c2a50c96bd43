package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.domain.identity.Permission;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;

/** A packed parcel is handed to its courier. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class ShipParcel {
    private final Shipments shipments;
    private final Orders orders;
    private final Handover handover;
    private final CurrentActor current;

    public ShipParcel(Shipments shipments, Orders orders, Handover handover, CurrentActor current) {
        this.current = current;
        this.shipments = shipments;
        this.orders = orders;
        this.handover = handover;
    }

    public Shipment ship(ShipmentId id, String courier, String trackingNumber) {
        var packed = shipments.get(id);
        current.actor().requireWorksIn(packed.warehouse());
        var shipped = handover.handOver(orders.get(packed.order()), packed, courier, trackingNumber);
        shipments.save(shipped);
        return shipped;
    }
}
