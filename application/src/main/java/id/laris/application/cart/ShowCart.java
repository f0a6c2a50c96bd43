package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;

/** The cart as it is now, with what changed since the visitor filled it. */
@UseCase
@OpenToAll
public final class ShowCart {
    private final CartDesk desk;

    public ShowCart(CartDesk desk) {
        this.desk = desk;
    }

    public CartView show(String reference) {
        return desk.view(desk.find(reference));
    }
}
