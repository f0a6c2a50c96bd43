package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderProof;
import id.laris.application.payment.RefundAccounts;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnCancelled;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import java.time.Clock;

/** The customer keeps the goods after all, as long as they have not arrived. */
@UseCase
@Audited
@OpenToAll
public final class CancelReturn {
    private final ReturnDoor door;
    private final Returns returns;
    private final RefundAccounts accounts;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public CancelReturn(
            ReturnDoor door, Returns returns, RefundAccounts accounts, Events events, Clock clock, AuditNotes notes) {
        this.door = door;
        this.returns = returns;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws id.laris.domain.returns.ReturnStepNotAllowed when the goods arrived, or it is over */
    public ReturnRequest cancel(ReturnNumber number, OrderProof proof) {
        var opened = door.open(number, proof, Permission.PROCESS_ORDERS);
        var now = clock.instant();
        var after = opened.request().cancel(now);
        returns.save(after);
        accounts.forget(number.value());
        notes.about("return", number);
        notes.changed("state", opened.request().state(), after.state());
        events.publish(new ReturnCancelled(after.order(), number, now));
        return after;
    }
}
