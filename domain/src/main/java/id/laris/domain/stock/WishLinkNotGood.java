package id.laris.domain.stock;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** A mailed link belongs to no wish, or to one that ended. */
public final class WishLinkNotGood extends Refusal {
    public WishLinkNotGood() {
        super(Kind.NOT_ALLOWED, "wish-link-not-good", "This link does not work any more", Map.of());
    }
}
