package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderProof;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnSent;
import java.time.Clock;

/** The customer handed the goods to a courier and says under which number. */
@UseCase
@Audited
@OpenToAll
public final class SendReturnGoods {
    private final ReturnDoor door;
    private final Returns returns;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public SendReturnGoods(ReturnDoor door, Returns returns, Events events, Clock clock, AuditNotes notes) {
        this.door = door;
        this.returns = returns;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /** @param courier 1 to 60 characters @param tracking may be blank */
    public ReturnRequest send(ReturnNumber number, OrderProof proof, String courier, String tracking) {
        var opened = door.open(number, proof, Permission.PROCESS_ORDERS);
        var now = clock.instant();
        var after = opened.request().sent(courier, tracking, now);
        returns.save(after);
        notes.about("return", number);
        notes.changed("state", opened.request().state(), after.state());
        events.publish(new ReturnSent(after.order(), number, now));
        return after;
    }
}
