package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;

/** Invoices and credit notes, the one written last first. */
@UseCase
@Requires(Permission.VIEW_ORDERS)
public final class ListInvoices {
    private final Invoices invoices;
    private final InvoicePeople people;

    public ListInvoices(Invoices invoices, InvoicePeople people) {
        this.invoices = invoices;
        this.people = people;
    }

    public Page<InvoiceSummary> list(InvoiceQuery query) {
        return invoices.list(query).map(people::shown);
    }
}
