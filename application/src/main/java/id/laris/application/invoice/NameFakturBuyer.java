package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.TaxIdentity;
import id.laris.domain.shared.Missing;

/** A buyer wants a faktur pajak for an invoice: to whom it is made out. The invoice itself stays as it is. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
public final class NameFakturBuyer {
    /** Says nothing of the person. */
    public record Command(InvoiceNumber invoice, TaxIdentity buyer) {
        @Override
        public String toString() {
            return "Command[" + invoice + "]";
        }
    }

    private final Invoices invoices;
    private final FakturBuyers buyers;
    private final AuditNotes notes;

    public NameFakturBuyer(Invoices invoices, FakturBuyers buyers, AuditNotes notes) {
        this.invoices = invoices;
        this.buyers = buyers;
        this.notes = notes;
    }

    /** @throws Missing invoice-not-found, also for a credit note */
    public void name(Command command) {
        var paper = invoices.get(command.invoice());
        if (paper.isCreditNote()) throw new Missing("invoice", command.invoice());
        buyers.put(paper.number(), command.buyer());
        notes.about("invoice", paper.number());
    }
}
