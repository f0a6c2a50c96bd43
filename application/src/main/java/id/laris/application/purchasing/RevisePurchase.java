package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import java.util.Optional;

/** A draft is written anew, as a whole. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class RevisePurchase {
    /** @param seen version that was shown to whoever changes it; empty: whatever it is */
    public record Command(PurchaseNumber purchase, Optional<Long> seen, PurchaseForm form) {}

    private final PurchaseOrders orders;
    private final Suppliers suppliers;
    private final PurchaseDesk desk;
    private final AuditNotes notes;

    public RevisePurchase(PurchaseOrders orders, Suppliers suppliers, PurchaseDesk desk, AuditNotes notes) {
        this.orders = orders;
        this.suppliers = suppliers;
        this.desk = desk;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.purchasing.PurchaseStepNotAllowed when it is no draft any more; and what {@link PurchaseDesk#lines} refuses
     * @throws StaleVersion when somebody changed it after it was seen
     */
    public PurchaseOrder revise(Command command) {
        var before = desk.lock(command.purchase());
        if (command.seen().filter(seen -> seen != before.version()).isPresent())
            throw new StaleVersion("purchase", before.number());
        var form = command.form();
        desk.requireWarehouse(form.warehouse());
        var after = before.revised(
                form.warehouse(),
                desk.lines(suppliers.get(before.supplier()), form.lines()),
                Money.rupiah(form.freight()),
                Money.rupiah(form.otherCosts()),
                form.note());
        orders.save(after);
        notes.about("purchase", after.number());
        notes.changed("total", before.total(), after.total());
        return after;
    }
}
