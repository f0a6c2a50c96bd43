package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;

/** Which orders hold which pieces, in the warehouses one works in; never who buys. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListReservations {
    private final Reservations reservations;
    private final CurrentActor current;

    public ListReservations(Reservations reservations, CurrentActor current) {
        this.reservations = reservations;
        this.current = current;
    }

    /** @throws id.laris.domain.identity.NotYourWarehouse when a warehouse is asked for that they are not bound to */
    public Page<Reservation> list(ReservationQuery query) {
        var who = current.actor();
        query.warehouses().forEach(who::requireWorksIn);
        return reservations.list(query.warehouses().isEmpty() ? query.in(who.warehouses()) : query);
    }
}
