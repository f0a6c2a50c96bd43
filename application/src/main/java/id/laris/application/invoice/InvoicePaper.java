package id.laris.application.invoice;

import id.laris.domain.invoice.Invoice;

/** Puts invoices and credit notes on paper. */
public interface InvoicePaper {
    /**
     * A PDF of A4 pages in the language of the order: all that stands on it, the amount in words too. Characters that cannot be printed are
     * replaced, never refused.
     */
    byte[] pdf(Invoice paper);
}
