package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.UUID;

/** A bundle is not wanted any more; its worker stops at the next batch. */
@UseCase
@Audited
@Requires(Permission.EXPORT_PERSONAL_DATA)
public final class CancelBundle {
    private final InvoiceBundles bundles;
    private final AuditNotes notes;

    public CancelBundle(InvoiceBundles bundles, AuditNotes notes) {
        this.bundles = bundles;
        this.notes = notes;
    }

    /** @throws id.laris.domain.invoice.BundleStepNotAllowed when it is over */
    public void cancel(UUID id) {
        bundles.save(bundles.get(id).cancel());
        notes.about("invoice-bundle", id);
    }
}
