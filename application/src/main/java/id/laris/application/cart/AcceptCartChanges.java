package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;

/** The visitor saw what changed and agrees: today's prices, no more pieces than are free, nothing that is gone. */
@UseCase
@OpenToAll
public final class AcceptCartChanges {
    private final Carts carts;
    private final CartDesk desk;

    public AcceptCartChanges(Carts carts, CartDesk desk) {
        this.carts = carts;
        this.desk = desk;
    }

    public CartView accept(String reference) {
        var cart = desk.find(reference);
        var accepted = cart.accepting(desk.review(cart));
        return desk.view(accepted.equals(cart) ? cart : carts.save(accepted));
    }
}
