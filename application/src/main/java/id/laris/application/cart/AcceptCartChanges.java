package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.customer.RegionCode;
import java.util.Optional;

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
        return accept(reference, Optional.empty());
    }

    /** @param place where the parcels go, so far as it is known: what does not lie where it can come from is not free */
    public CartView accept(String reference, Optional<RegionCode> place) {
        var cart = desk.find(reference);
        var accepted = cart.accepting(desk.review(cart, place));
        return desk.view(accepted.equals(cart) ? cart : carts.save(accepted), place);
    }
}
