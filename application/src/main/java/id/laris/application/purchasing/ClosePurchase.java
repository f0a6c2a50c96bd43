package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;

/** Some of it arrived, the rest is not waited for. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class ClosePurchase {
    /** @param reason 1 to 200 characters */
    public record Command(PurchaseNumber purchase, String reason) {}

    private final PurchaseOrders orders;
    private final PurchaseDesk desk;
    private final AuditNotes notes;

    public ClosePurchase(PurchaseOrders orders, PurchaseDesk desk, AuditNotes notes) {
        this.orders = orders;
        this.desk = desk;
        this.notes = notes;
    }

    /** @throws id.laris.domain.purchasing.PurchaseStepNotAllowed when nothing of it arrived, or all did */
    public PurchaseOrder close(Command command) {
        var before = desk.lock(command.purchase());
        var after = before.closedShort(command.reason());
        orders.save(after);
        notes.about("purchase", after.number());
        notes.changed("state", before.state(), after.state());
        return after;
    }
}
