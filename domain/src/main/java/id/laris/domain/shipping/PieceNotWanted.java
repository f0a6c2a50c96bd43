package id.laris.domain.shipping;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The piece that was scanned does not belong here, or all of its kind are in already. */
public final class PieceNotWanted extends Refusal {
    /** @param reason {@code not-in-it} or {@code already-complete} */
    public PieceNotWanted(String scanned, String reason) {
        super(
                Kind.CONFLICT,
                "piece-not-wanted",
                "%s is not wanted: %s".formatted(shortened(scanned), reason),
                Map.of("scanned", shortened(scanned), "reason", reason));
    }

    private static String shortened(String scanned) {
        var text = scanned == null ? "" : scanned.strip();
        return text.length() <= 64 ? text : text.substring(0, 64);
    }
}
