package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceNumber;

/** One paper, for staff. Its buyer is masked for who does not see them on the order. */
@UseCase
@Requires(Permission.VIEW_ORDERS)
public final class ShowInvoice {
    private final Invoices invoices;
    private final InvoicePeople people;

    public ShowInvoice(Invoices invoices, InvoicePeople people) {
        this.invoices = invoices;
        this.people = people;
    }

    /** @throws id.laris.domain.shared.Missing invoice-not-found */
    public Invoice show(InvoiceNumber number) {
        return people.shown(invoices.get(number));
    }
}
