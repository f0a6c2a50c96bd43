package id.laris.application.invoice;

import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.TaxIdentity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Who wants a faktur pajak for which invoice. */
public interface FakturBuyers {
    /** The one named last holds. The invoice must be there. */
    void put(InvoiceNumber invoice, TaxIdentity buyer);

    Optional<TaxIdentity> of(InvoiceNumber invoice);

    /** Those of invoices with a tax point on these days, both included, by the invoice's number. */
    Map<InvoiceNumber, TaxIdentity> between(LocalDate from, LocalDate to);
}
