package id.laris.application.invoice;

import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which papers.
 *
 * @param text part of a paper's or an order's number; blank for all
 * @param kind both when empty
 * @param from first day of papers
 * @param to last day
 * @param limit 1 to 500
 */
public record InvoiceQuery(
        String text,
        Optional<InvoiceKind> kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> cursor,
        int limit) {
    public InvoiceQuery {
        text = Text.line("q", text, 0, 100);
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }

    InvoiceQuery from(Optional<String> place) {
        return new InvoiceQuery(text, kind, from, to, place, limit);
    }
}
