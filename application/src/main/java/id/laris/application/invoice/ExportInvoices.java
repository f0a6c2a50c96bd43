package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.shared.EveryPage;
import id.laris.domain.identity.Permission;

/** The list of papers for a file. Buyers are masked for who may not take personal data out of the shop. */
@UseCase
@Audited
@Requires(Permission.VIEW_ORDERS)
@RequiresFreshFactor
public final class ExportInvoices {
    private final Invoices invoices;
    private final InvoicePeople people;

    public ExportInvoices(Invoices invoices, InvoicePeople people) {
        this.invoices = invoices;
        this.people = people;
    }

    public EveryPage<InvoiceSummary> export(InvoiceQuery query) {
        return new EveryPage<>(place -> invoices.list(query.from(place)).map(people::shown));
    }
}
