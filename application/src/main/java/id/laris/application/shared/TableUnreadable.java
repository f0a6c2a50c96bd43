package id.laris.application.shared;

import id.laris.domain.shared.Refusal;
import java.util.Locale;
import java.util.Map;

/** A table as a whole cannot be read, so nothing of it is kept. Code: {@code table-<what>}. */
public final class TableUnreadable extends Refusal {
    /** What is wrong with it. */
    public enum Reason {
        EMPTY("The file holds no lines"),
        NOT_TEXT("The file is no text in UTF-8: save it as CSV UTF-8"),
        SPREADSHEET("The file is a spreadsheet: save it as CSV UTF-8"),
        WITHOUT_HEADINGS("The first line lacks headings that are needed"),
        BROKEN("A quote is opened and never closed, or a row is far too long"),
        TOO_LARGE("The file is larger than allowed"),
        TOO_LONG("The file has more lines than allowed");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    /** @param line where it was noticed; 0 when it concerns the file as a whole */
    public TableUnreadable(Reason reason, long line) {
        super(
                Kind.INVALID,
                "table-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                line > 0 ? "Line %d: %s".formatted(line, reason.message) : reason.message,
                Map.of("line", line));
    }
}
