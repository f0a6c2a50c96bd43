package id.laris.web.invoice;

import id.laris.application.invoice.InvoicePaper;
import id.laris.domain.invoice.Invoice;
import id.laris.web.shared.pdf.PdfPrinter;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An invoice or a credit note on A4 pages, in the language of the order. */
@Singleton
class QuteInvoicePaper implements InvoicePaper {
    /** @param logo as an address that holds the picture itself; empty without one */
    record Sheets(Invoice paper, String logo) implements TemplateInstance {}

    private final PdfPrinter printer;
    private final String logo;

    /** @param logo a PNG or JPEG file; read once, so that papers do not differ while the shop runs */
    QuteInvoicePaper(PdfPrinter printer, @ConfigProperty(name = "laris.seller.logo") Optional<String> logo) {
        this.printer = printer;
        this.logo = logo.filter(path -> !path.isBlank())
                .map(QuteInvoicePaper::embedded)
                .orElse("");
    }

    @Override
    public byte[] pdf(Invoice paper) {
        return printer.a4(
                paper.number().value(), Locale.forLanguageTag(paper.language().tag()), new Sheets(paper, logo));
    }

    private static String embedded(String path) {
        var type = path.toLowerCase(Locale.ROOT).endsWith(".png") ? "png" : "jpeg";
        try {
            return "data:image/" + type + ";base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("laris.seller.logo cannot be read: " + path, unreadable);
        }
    }
}
