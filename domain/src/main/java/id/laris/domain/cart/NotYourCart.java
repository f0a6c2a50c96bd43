package id.laris.domain.cart;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The cart exists and belongs to somebody else. */
public final class NotYourCart extends Refusal {
    public NotYourCart() {
        super(Kind.NOT_ALLOWED, "not-your-cart", "This cart belongs to another visitor", Map.of());
    }
}
