package id.laris.web.invoice;

import id.laris.domain.invoice.AmountInWords;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.shared.Language;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.List;
import java.util.Locale;

/** How what stands on an invoice is written for people. */
@TemplateExtension
final class InvoiceFormats {
    private InvoiceFormats() {}

    /** The total as it is spoken: {@code Seratus sebelas ribu rupiah}. */
    static String spokenTotal(Invoice paper, @TemplateAttribute("locale") Object locale) {
        var language = locale instanceof Locale known ? Language.of(known.getLanguage()) : Language.ID;
        var words = AmountInWords.of(paper.total(), language);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What is to be printed: of a credit note only the lines it takes something back of. */
    static List<Invoice.Line> printedLines(Invoice paper) {
        return paper.lines().stream()
                .filter(line -> line.kind() == Invoice.LineKind.GOODS || paper.isCreditNote())
                .filter(line -> !paper.isCreditNote() || !line.amount().isZero())
                .toList();
    }

    static boolean hasDiscount(Invoice paper) {
        return !paper.isCreditNote()
                && paper.lines().stream().anyMatch(line -> line.discount().isPositive());
    }
}
