package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.SupplierId;

/** The shop begins to buy from somebody. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class AddSupplier {
    private final Suppliers suppliers;
    private final Ids ids;
    private final AuditNotes notes;

    public AddSupplier(Suppliers suppliers, Ids ids, AuditNotes notes) {
        this.suppliers = suppliers;
        this.ids = ids;
        this.notes = notes;
    }

    /** @throws id.laris.application.shared.InvalidFields naming all that is wrong */
    public SupplierId add(SupplierForm form) {
        var supplier = form.supplier(new SupplierId(ids.next()), 0);
        suppliers.add(supplier);
        notes.about("supplier", supplier.id());
        return supplier.id();
    }
}
