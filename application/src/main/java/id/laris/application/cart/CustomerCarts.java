package id.laris.application.cart;

import id.laris.domain.cart.CartId;
import id.laris.domain.shared.AccountId;
import java.util.Optional;

/** Which cart is a customer's own: the same on every device they sign in on. */
public interface CustomerCarts {
    /** It may have become an order meanwhile. */
    Optional<CartId> find(AccountId customer);

    /** From now on this one. */
    void keep(AccountId customer, CartId cart);

    void forget(AccountId customer);
}
