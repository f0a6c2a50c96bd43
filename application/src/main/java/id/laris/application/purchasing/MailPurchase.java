package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.PurchaseStepNotAllowed;
import id.laris.domain.purchasing.SupplierHasNoEmail;

/** A purchase order goes to its supplier once more: the mail was lost, or the address was wrong and is mended. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class MailPurchase {
    private final Suppliers suppliers;
    private final PurchaseDesk desk;
    private final PurchasePost post;
    private final AuditNotes notes;

    public MailPurchase(Suppliers suppliers, PurchaseDesk desk, PurchasePost post, AuditNotes notes) {
        this.suppliers = suppliers;
        this.desk = desk;
        this.post = post;
        this.notes = notes;
    }

    /**
     * @throws PurchaseStepNotAllowed when it was not sent yet, or nothing of it is expected any more
     * @throws SupplierHasNoEmail when there is no address
     */
    public PurchaseOrder mail(PurchaseNumber number) {
        var order = desk.lock(number);
        if (!order.state().isExpected()) throw new PurchaseStepNotAllowed(order.state(), PurchaseState.SENT);
        var supplier = suppliers.get(order.supplier());
        var to = supplier.contact().email().orElseThrow(() -> new SupplierHasNoEmail(supplier.id()));
        post.queue(order, supplier, to);
        notes.about("purchase", number);
        return order;
    }
}
