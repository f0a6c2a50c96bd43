package id.laris.application.support;

import id.laris.domain.shared.Invalid;
import java.util.Optional;

/**
 * Which customers to list.
 *
 * @param text a whole e-mail address or phone number, whole words of a name, or part of an order's number; blank for everybody with an
 *     account. What is personal is stored encrypted, so parts of words find nothing
 * @param limit 1 to 200
 */
public record CustomerQuery(String text, Optional<String> cursor, int limit) {
    private static final int LONGEST = 254;
    private static final int MOST = 200;

    public CustomerQuery {
        text = text == null ? "" : text.strip();
        // Not the text itself: it may be somebody's address.
        if (text.length() > LONGEST) throw new Invalid("q", "…", "at most " + LONGEST + " characters");
        if (limit < 1 || limit > MOST) throw new Invalid("limit", limit, "1 to " + MOST);
    }

    @Override
    public String toString() {
        return "CustomerQuery[limit " + limit + "]";
    }
}
