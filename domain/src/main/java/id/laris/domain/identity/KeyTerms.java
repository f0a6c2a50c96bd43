package id.laris.domain.identity;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What may be changed of a key after it was made.
 *
 * @param name which program, whose; 1 to 80 characters
 * @param expiresAt from then on it is refused; empty for never
 * @param allowedFrom networks it is accepted from; empty for any
 * @param mostAMinute requests; empty for as many as the shop gives every key
 */
public record KeyTerms(
        String name, Optional<Instant> expiresAt, List<AddressRange> allowedFrom, Optional<Integer> mostAMinute) {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_RANGES = 50;
    private static final int MOST_REQUESTS = 1_000_000;

    public KeyTerms {
        name = Text.line("name", name, 1, LONGEST_NAME);
        if (allowedFrom.size() > MOST_RANGES)
            throw new Invalid("allowedFrom", allowedFrom.size(), "at most " + MOST_RANGES);
        allowedFrom = allowedFrom.stream().distinct().toList();
        mostAMinute.ifPresent(most -> {
            if (most < 1 || most > MOST_REQUESTS) throw new Invalid("mostAMinute", most, "1 to " + MOST_REQUESTS);
        });
    }

    /** For ever, from anywhere. */
    public static KeyTerms named(String name) {
        return new KeyTerms(name, Optional.empty(), List.of(), Optional.empty());
    }
}
