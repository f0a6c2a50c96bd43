package id.laris.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.invoice.Buyer;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.OrderId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everything that puts invoices on paper promises. */
public interface InvoicePaperContract {
    InvoicePaper paper();

    static Invoice invoice(Language language, int lines, String title) {
        return Papers.invoice(
                new InvoiceNumber("INV-2026-000017"),
                new OrderId(new UUID(7, 7)),
                language,
                lines,
                title,
                Papers.BUYER);
    }

    @Test
    default void a_paper_is_a_whole_pdf_in_each_language_and_of_any_length() {
        for (var language : Language.values())
            for (int lines : new int[] {1, 100}) {
                var invoice = invoice(language, lines, "Kaos Kawung");
                requireWhole(paper().pdf(invoice));
                requireWhole(paper().pdf(Papers.credit(invoice, 1_000, 1, List.of())));
            }
    }

    @Test
    default void no_character_breaks_it_and_nobody_may_buy() {
        var strange = new Buyer("<b>&amp; – 織物 😀", "a@b.test", "+62811", List.of("é \uFFFE ] %PDF"));
        requireWhole(paper().pdf(Papers.invoice(
                new InvoiceNumber("INV-2026-000018"),
                new OrderId(new UUID(7, 8)),
                Language.ID,
                1,
                "\\ ( </td>",
                strange)));
        requireWhole(paper().pdf(invoice(Language.ID, 1, "Kaos").showing(Optional.empty())));
    }

    private static void requireWhole(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-1.");
        assertThat(text.strip()).endsWith("%%EOF");
    }
}
