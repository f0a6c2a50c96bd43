package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** A mailed link that is unknown, used, replaced by a newer one, or over. Ask for another. */
public final class LinkNotGood extends Refusal {
    public LinkNotGood() {
        super(Kind.INVALID, "link-not-good", "this link does not work any more", Map.of());
    }
}
