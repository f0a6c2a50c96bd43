package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.shared.Sku;
import java.util.Optional;

/** A SKU leaves the cart; nothing happens when it is not in it. */
@UseCase
@OpenToAll
public final class TakeFromCart {
    private final Carts carts;
    private final CartDesk desk;

    public TakeFromCart(Carts carts, CartDesk desk) {
        this.carts = carts;
        this.desk = desk;
    }

    public CartView take(String reference, Sku sku) {
        return take(reference, sku, Optional.empty());
    }

    /** @param seen version the visitor looked at; another one is refused ({@code stale-version}) */
    public CartView take(String reference, Sku sku, Optional<Long> seen) {
        var cart = desk.find(reference, seen);
        var changed = cart.without(sku);
        return desk.view(changed.equals(cart) ? cart : carts.save(changed));
    }
}
