package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.InvoiceBundle;
import id.laris.domain.shared.Invalid;
import java.time.Clock;
import java.time.LocalDate;

/** Somebody wants the papers of some days as one file. It is drawn in the background. */
@UseCase
@Audited
@Requires(Permission.EXPORT_PERSONAL_DATA)
@RequiresFreshFactor
public final class AskForBundle {
    private final InvoiceBundles bundles;
    private final Invoices invoices;
    private final CurrentActor current;
    private final Ids ids;
    private final Clock clock;
    private final AuditNotes notes;

    public AskForBundle(
            InvoiceBundles bundles, Invoices invoices, CurrentActor current, Ids ids, Clock clock, AuditNotes notes) {
        this.bundles = bundles;
        this.invoices = invoices;
        this.current = current;
        this.ids = ids;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws Invalid to or papers: no such days, no papers in them, or too many */
    public InvoiceBundle ask(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new Invalid("to", to, "no day before " + from);
        var bundle = InvoiceBundle.of(
                ids.next(), from, to, invoices.count(from, to), current.actor().name(), clock.instant());
        bundles.add(bundle);
        notes.about("invoice-bundle", bundle.id());
        notes.changed("days", "", from + "/" + to);
        return bundle;
    }
}
