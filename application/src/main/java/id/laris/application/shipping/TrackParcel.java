package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.shipping.ParcelTracked;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import java.time.Clock;

/** Writes down what the courier reported about a parcel; the same report twice is kept once. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class TrackParcel {
    private final Shipments shipments;
    private final Events events;
    private final Clock clock;
    private final CurrentActor current;

    public TrackParcel(Shipments shipments, Events events, Clock clock, CurrentActor current) {
        this.current = current;
        this.shipments = shipments;
        this.events = events;
        this.clock = clock;
    }

    public Shipment report(ShipmentId id, Shipment.TrackEvent report) {
        var before = shipments.get(id);
        current.actor().requireWorksIn(before.warehouse());
        var after = before.tracked(report);
        if (after.equals(before)) return before;
        shipments.save(after);
        events.publish(new ParcelTracked(before.order(), id, report.status(), clock.instant()));
        return after;
    }
}
