package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.shipping.ParcelDelivered;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import java.time.Clock;

/** A parcel arrived; with the last one the order is delivered. A parcel that is delivered already stays so. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class DeliverParcel {
    private final Shipments shipments;
    private final Orders orders;
    private final Events events;
    private final Clock clock;
    private final CurrentActor current;

    public DeliverParcel(Shipments shipments, Orders orders, Events events, Clock clock, CurrentActor current) {
        this.current = current;
        this.shipments = shipments;
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    public Shipment deliver(ShipmentId id) {
        var shipment = shipments.get(id);
        current.actor().requireWorksIn(shipment.warehouse());
        if (shipment.state() == Shipment.State.DELIVERED) return shipment;
        var delivered = shipment.delivered();
        shipments.save(delivered);
        var order = orders.get(shipment.order());
        var all = shipments.ofOrder(order.id()).stream()
                .allMatch(s -> s.id().equals(id) || s.state() == Shipment.State.DELIVERED);
        if (all && order.fulfilment() == FulfilmentState.SHIPPED) orders.save(order.delivered(clock.instant()));
        events.publish(new ParcelDelivered(order.id(), id, clock.instant()));
        return delivered;
    }
}
