package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import java.time.Clock;

/**
 * The purchase order goes to the supplier, by mail where there is an address, else somebody hands it over; from now on its goods are
 * expected.
 */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class SendPurchase {
    private final PurchaseOrders orders;
    private final Suppliers suppliers;
    private final PurchaseDesk desk;
    private final PurchasePost post;
    private final Clock clock;
    private final AuditNotes notes;

    public SendPurchase(
            PurchaseOrders orders,
            Suppliers suppliers,
            PurchaseDesk desk,
            PurchasePost post,
            Clock clock,
            AuditNotes notes) {
        this.orders = orders;
        this.suppliers = suppliers;
        this.desk = desk;
        this.post = post;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.purchasing.BelowMinimum when it comes to less than the supplier's minimum order
     * @throws id.laris.domain.purchasing.PurchaseStepNotAllowed when it is no draft any more
     */
    public PurchaseOrder send(PurchaseNumber number) {
        var before = desk.lock(number);
        var supplier = suppliers.get(before.supplier());
        var after = before.sentTo(supplier, clock.instant());
        orders.save(after);
        supplier.contact().email().ifPresent(to -> post.queue(after, supplier, to));
        notes.about("purchase", number);
        notes.changed("state", before.state(), after.state());
        return after;
    }
}
