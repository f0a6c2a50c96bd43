package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderProof;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import java.time.Clock;

/** Customer or staff write into the thread of a return. What the customer writes answers a question of staff. */
@UseCase
@Audited
@OpenToAll
public final class WriteAboutReturn {
    private final ReturnDoor door;
    private final Returns returns;
    private final ReturnDesk desk;
    private final CurrentActor actor;
    private final Clock clock;
    private final AuditNotes notes;

    public WriteAboutReturn(
            ReturnDoor door, Returns returns, ReturnDesk desk, CurrentActor actor, Clock clock, AuditNotes notes) {
        this.door = door;
        this.returns = returns;
        this.desk = desk;
        this.actor = actor;
        this.clock = clock;
        this.notes = notes;
    }

    /** @param text 1 to 1,000 characters */
    public ReturnRequest write(ReturnNumber number, OrderProof proof, String text) {
        var opened = door.open(number, proof, Permission.PROCESS_ORDERS);
        var byStaff = actor.may(Permission.PROCESS_ORDERS);
        desk.write(number, byStaff, text);
        var after = byStaff ? opened.request() : opened.request().answered(clock.instant());
        if (after.state() != opened.request().state()) returns.save(after);
        notes.about("return", number);
        return after;
    }
}
