package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierNotActive;
import id.laris.domain.shared.Money;
import java.time.Clock;

/** Somebody begins a purchase order: nobody is told yet. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class DraftPurchase {
    public record Command(SupplierId supplier, PurchaseForm form) {}

    private final PurchaseOrders orders;
    private final Suppliers suppliers;
    private final PurchaseDesk desk;
    private final Clock clock;
    private final AuditNotes notes;

    public DraftPurchase(PurchaseOrders orders, Suppliers suppliers, PurchaseDesk desk, Clock clock, AuditNotes notes) {
        this.orders = orders;
        this.suppliers = suppliers;
        this.desk = desk;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws SupplierNotActive when nothing is bought there any more; and what {@link PurchaseDesk#lines} refuses */
    public PurchaseOrder draft(Command command) {
        var supplier = suppliers.get(command.supplier());
        if (!supplier.active()) throw new SupplierNotActive(supplier.id());
        var form = command.form();
        desk.requireWarehouse(form.warehouse());
        var order = PurchaseOrder.draft(
                orders.nextNumber(desk.today().getYear()),
                supplier.id(),
                form.warehouse(),
                desk.lines(supplier, form.lines()),
                Money.rupiah(form.freight()),
                Money.rupiah(form.otherCosts()),
                form.note(),
                clock.instant());
        orders.add(order);
        notes.about("purchase", order.number());
        notes.changed("total", Money.rupiah(0), order.total());
        return order;
    }
}
