package id.laris.application.payment;

import id.laris.domain.shared.Invalid;
import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the money book to list.
 *
 * @param from inclusive
 * @param to exclusive
 * @param limit 1 to 500
 */
public record MoneyQuery(Optional<Instant> from, Optional<Instant> to, Optional<String> cursor, int limit) {
    public MoneyQuery {
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }

    public MoneyQuery after(Optional<String> place) {
        return new MoneyQuery(from, to, place, limit);
    }
}
