package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.BundleStepNotAllowed;
import id.laris.domain.invoice.InvoiceBundle;
import id.laris.domain.invoice.InvoiceNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Somebody fetches a bundle that is ready. Its papers are read a few at a time, whatever their number. */
@UseCase
@Audited
@Requires(Permission.EXPORT_PERSONAL_DATA)
@RequiresFreshFactor
public final class TakeBundle {
    private static final int BATCH = 20;

    /** A bundle and a way through its papers, in order of their numbers; may be walked after the use case has answered. */
    public record Taken(InvoiceBundle bundle, InvoiceBundles bundles) {
        public void each(Consumer<InvoiceBundles.Drawn> paper) {
            var after = Optional.<InvoiceNumber>empty();
            List<InvoiceBundles.Drawn> batch;
            while (!(batch = bundles.drawn(bundle.id(), after, BATCH)).isEmpty()) {
                batch.forEach(paper);
                after = Optional.of(batch.get(batch.size() - 1).number());
            }
        }
    }

    private final InvoiceBundles bundles;
    private final AuditNotes notes;

    public TakeBundle(InvoiceBundles bundles, AuditNotes notes) {
        this.bundles = bundles;
        this.notes = notes;
    }

    /** @throws BundleStepNotAllowed while it is being drawn, or when it was called off */
    public Taken take(UUID id) {
        var bundle = bundles.get(id);
        if (!bundle.isReady()) throw new BundleStepNotAllowed(bundle.state());
        notes.about("invoice-bundle", id);
        return new Taken(bundle, bundles);
    }
}
