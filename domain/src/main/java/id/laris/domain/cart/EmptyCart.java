package id.laris.domain.cart;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** There is nothing to order. */
public final class EmptyCart extends Refusal {
    public EmptyCart() {
        super(Kind.INVALID, "empty-cart", "The cart is empty", Map.of());
    }
}
