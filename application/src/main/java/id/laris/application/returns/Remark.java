package id.laris.application.returns;

import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.UUID;

/** What customer or staff wrote about a return. @param author how the history calls them @param text 1 to 1,000 characters */
public record Remark(UUID id, boolean byStaff, String author, String text, Instant at) {
    public static final int LONGEST = 1_000;

    public Remark {
        text = Text.block("text", text, LONGEST);
        if (text.isEmpty()) throw new id.laris.domain.shared.Invalid("text", "", "1 to " + LONGEST + " characters");
    }
}
