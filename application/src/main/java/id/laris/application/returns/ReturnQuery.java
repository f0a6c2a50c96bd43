package id.laris.application.returns;

import id.laris.domain.returns.ReturnState;
import id.laris.domain.shared.Invalid;
import java.util.Optional;

/**
 * Which returns are looked for.
 *
 * @param openOnly only those something is left to do about
 * @param text part of the number of a return or of an order; blank for all
 * @param cursor of an earlier page
 */
public record ReturnQuery(
        Optional<ReturnState> state, boolean openOnly, String text, Optional<String> cursor, int limit) {
    public ReturnQuery {
        text = text == null ? "" : text.strip();
        if (text.length() > 40) throw new Invalid("q", text, "at most 40 characters");
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }
}
