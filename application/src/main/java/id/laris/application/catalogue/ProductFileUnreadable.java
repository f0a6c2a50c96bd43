package id.laris.application.catalogue;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The file as a whole cannot be read as a product file, so nothing of it is imported. Code: {@code product-file-<what>}. */
public final class ProductFileUnreadable extends Refusal {
    /** What is wrong with it. */
    public enum Reason {
        EMPTY("The file is empty"),
        NOT_TEXT("The file is no text: save it as CSV"),
        SPREADSHEET("The file is a spreadsheet: save it as CSV"),
        WITHOUT_HEADINGS("The first line holds no heading named Handle or Title"),
        QUOTE_NOT_CLOSED("A quote is opened and never closed"),
        ROW_TOO_LONG("A row is longer than four million characters or ten thousand cells: is a quote not closed?"),
        TOO_LARGE("The file is larger than allowed");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    /** @param line where it was noticed; 0 when it concerns the file as a whole */
    public ProductFileUnreadable(Reason reason, int line) {
        super(
                Kind.INVALID,
                "product-file-"
                        + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                line > 0 ? "Line %d: %s".formatted(line, reason.message) : reason.message,
                Map.of("line", line));
    }
}
