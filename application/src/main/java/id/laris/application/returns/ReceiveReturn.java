package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReceived;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;

/** The parcel is there. Until somebody looked into it, its pieces are in no stock. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class ReceiveReturn {
    private final Returns returns;
    private final Warehouses warehouses;
    private final CurrentActor current;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public ReceiveReturn(
            Returns returns,
            Warehouses warehouses,
            CurrentActor current,
            Events events,
            Clock clock,
            AuditNotes notes) {
        this.returns = returns;
        this.warehouses = warehouses;
        this.current = current;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    public ReturnRequest receive(ReturnNumber number, WarehouseCode warehouse) {
        var request = returns.get(number);
        warehouses.get(warehouse);
        current.actor().requireWorksIn(warehouse);
        var now = clock.instant();
        var after = request.receive(warehouse, now);
        returns.save(after);
        notes.about("return", number);
        notes.changed("state", request.state(), after.state());
        events.publish(new ReturnReceived(after.order(), number, warehouse, now));
        return after;
    }
}
