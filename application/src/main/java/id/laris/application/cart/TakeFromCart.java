package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.shared.Sku;

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
        var cart = desk.find(reference);
        var changed = cart.without(sku);
        if (!changed.equals(cart)) carts.save(changed);
        return desk.view(changed);
    }
}
