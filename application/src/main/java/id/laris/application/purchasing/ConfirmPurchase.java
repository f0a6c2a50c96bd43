package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import java.time.LocalDate;
import java.util.Optional;

/** The supplier agreed, perhaps to another day. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class ConfirmPurchase {
    /** @param expected when all of it will come, if the supplier said another day */
    public record Command(PurchaseNumber purchase, Optional<LocalDate> expected) {}

    private final PurchaseOrders orders;
    private final PurchaseDesk desk;
    private final AuditNotes notes;

    public ConfirmPurchase(PurchaseOrders orders, PurchaseDesk desk, AuditNotes notes) {
        this.orders = orders;
        this.desk = desk;
        this.notes = notes;
    }

    /** @throws id.laris.domain.purchasing.PurchaseStepNotAllowed when it was not sent, or something of it arrived already */
    public PurchaseOrder confirm(Command command) {
        var before = desk.lock(command.purchase());
        var after = before.confirmed(command.expected());
        orders.save(after);
        notes.about("purchase", after.number());
        notes.changed("state", before.state(), after.state());
        return after;
    }
}
