package id.laris.web.shared.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Turns the body of a page into a PDF. The body is well-formed XHTML from a template that escapes what people typed; its look is
 * {@code pdf/paper.css}. What stands in an element of class {@code foot} is repeated at the foot of each page, beside its number.
 * Nothing is fetched: neither styles nor links lead out of the page, and pictures are those it holds itself. The fonts are those every reader of PDF has by itself;
 * characters they lack are replaced.
 */
@Singleton
public class PdfPrinter {
    /** What XML cannot say, escaped or not. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final String style;

    PdfPrinter() {
        style = read("/pdf/paper.css");
        // The renderer tells each step, and the fonts of this machine are none of a paper's business.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        FontMappers.set(new OwnFonts());
    }

    /** A4, upright. @param title what readers of PDF show in their window */
    public byte[] a4(String title, Locale locale, TemplateInstance body) {
        var page = "<html lang=\"" + locale.getLanguage() + "\"><head><title>" + escaped(title) + "</title><style>"
                + style + "</style></head><body>" + body.setLocale(locale).render() + "</body></html>";
        var file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(UNSPEAKABLE.matcher(page).replaceAll(" "), null)
                    .useUriResolver((base, address) -> address.startsWith("data:image/") ? address : null)
                    .withProducer("Laris")
                    .toStream(file)
                    .run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String read(String resource) {
        try (var stream = PdfPrinter.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
