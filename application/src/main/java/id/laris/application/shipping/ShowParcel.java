package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;

/** A parcel and where it is. */
@UseCase
@Requires(Permission.VIEW_ORDERS)
public final class ShowParcel {
    private final Shipments shipments;
    private final CurrentActor current;

    public ShowParcel(Shipments shipments, CurrentActor current) {
        this.current = current;
        this.shipments = shipments;
    }

    /** @throws id.laris.domain.shared.Missing shipment-not-found */
    public Shipment show(ShipmentId id) {
        var parcel = shipments.get(id);
        current.actor().requireWorksIn(parcel.warehouse());
        return parcel;
    }
}
