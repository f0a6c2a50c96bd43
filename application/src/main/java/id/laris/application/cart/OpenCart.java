package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.application.shared.Ids;
import id.laris.domain.cart.Cart;
import id.laris.domain.cart.CartId;

/** A new, empty cart. A signed-in customer's becomes the cart of their account. */
@UseCase
@OpenToAll
public final class OpenCart {
    private final Carts carts;
    private final CartDesk desk;
    private final CustomerCarts customerCarts;
    private final CurrentActor actor;
    private final Ids ids;

    public OpenCart(Carts carts, CartDesk desk, CustomerCarts customerCarts, CurrentActor actor, Ids ids) {
        this.carts = carts;
        this.desk = desk;
        this.customerCarts = customerCarts;
        this.actor = actor;
        this.ids = ids;
    }

    public CartView open() {
        var cart = Cart.empty(new CartId(ids.next()));
        carts.add(cart);
        actor.findCustomer().ifPresent(customer -> customerCarts.keep(customer, cart.id()));
        return desk.view(cart);
    }
}
