package id.laris.application.invoice;

import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the list of papers.
 *
 * @param buyer empty for a sale over the counter
 * @param total of a credit note, what it takes back
 * @param corrects the invoice of a credit note
 */
public record InvoiceSummary(
        InvoiceNumber number,
        LocalDate day,
        String orderNumber,
        String buyer,
        Money total,
        Money tax,
        Optional<InvoiceNumber> corrects) {
    public static InvoiceSummary of(Invoice invoice) {
        return new InvoiceSummary(
                invoice.number(),
                invoice.day(),
                invoice.orderNumber(),
                invoice.buyer().map(b -> b.name()).orElse(""),
                invoice.total(),
                invoice.tax(),
                invoice.corrects());
    }

    InvoiceSummary naming(String other) {
        return new InvoiceSummary(number, day, orderNumber, other, total, tax, corrects);
    }
}
