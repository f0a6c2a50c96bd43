package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.StaleVersion;
import java.util.Optional;

/** What is known of a supplier changes, all of it at once. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class ChangeSupplier {
    /** @param seen version that was shown to whoever changes it; empty: whatever it is */
    public record Command(SupplierId supplier, Optional<Long> seen, SupplierForm form) {}

    private final Suppliers suppliers;
    private final AuditNotes notes;

    public ChangeSupplier(Suppliers suppliers, AuditNotes notes) {
        this.suppliers = suppliers;
        this.notes = notes;
    }

    /**
     * @throws id.laris.application.shared.InvalidFields naming all that is wrong
     * @throws StaleVersion when somebody changed it after it was seen
     */
    public void change(Command command) {
        var before = suppliers.get(command.supplier());
        if (command.seen().filter(seen -> seen != before.version()).isPresent())
            throw new StaleVersion("supplier", before.id());
        var after = command.form().supplier(before.id(), before.version());
        suppliers.save(after);
        notes.about("supplier", after.id());
        notes.changed("leadDays", before.leadDays(), after.leadDays());
        notes.changed("minimumOrder", before.minimumOrder(), after.minimumOrder());
        notes.changed("orderCost", before.orderCost(), after.orderCost());
        notes.changed("active", before.active(), after.active());
    }
}
