package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.shared.Ids;
import id.laris.domain.cart.Cart;
import id.laris.domain.cart.CartId;

/** A new, empty cart. */
@UseCase
@OpenToAll
public final class OpenCart {
    private final Carts carts;
    private final CartDesk desk;
    private final Ids ids;

    public OpenCart(Carts carts, CartDesk desk, Ids ids) {
        this.carts = carts;
        this.desk = desk;
        this.ids = ids;
    }

    public CartView open() {
        var cart = Cart.empty(new CartId(ids.next()));
        carts.add(cart);
        return desk.view(cart);
    }
}
