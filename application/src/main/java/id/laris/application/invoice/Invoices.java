package id.laris.application.invoice;

import id.laris.application.shared.Page;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The papers that were written: never changed, never removed. */
public interface Invoices {
    /**
     * The next number of that kind and year, in the caller's transaction: what is rolled back leaves no gap, and whoever comes second waits.
     */
    InvoiceNumber nextNumber(InvoiceKind kind, int year);

    /** @throws AlreadyInvoiced when the order has its invoice, or the refund its credit note */
    void add(Invoice paper);

    Optional<Invoice> find(InvoiceNumber number);

    /** @throws Missing invoice-not-found */
    default Invoice get(InvoiceNumber number) {
        return find(number).orElseThrow(() -> new Missing("invoice", number));
    }

    /** The order's invoice, then its credit notes by their numbers. */
    List<Invoice> ofOrder(OrderId order);

    /** The one written last first. */
    Page<InvoiceSummary> list(InvoiceQuery query);

    /** Papers of these days, both included, by day and number: those behind that one. */
    List<Invoice> between(LocalDate from, LocalDate to, Optional<InvoiceNumber> after, int limit);

    /** How many papers there are of these days, both included. */
    long count(LocalDate from, LocalDate to);

    /** What papers with a tax point on these days come to, both included: invoices first, by class, then by the rule's name. */
    List<TaxTotal> taxTotals(LocalDate from, LocalDate to);
}
