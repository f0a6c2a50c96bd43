package id.laris.application.cart;

import id.laris.domain.cart.Cart;
import id.laris.domain.cart.CartId;
import java.time.Instant;
import java.util.Optional;

/** The carts that visitors have open. */
public interface Carts {
    Optional<Cart> find(CartId id);

    void add(Cart cart);

    /** The cart as it is afterwards. @throws id.laris.domain.shared.StaleVersion when it was changed or ordered meanwhile */
    Cart save(Cart cart);

    /** The cart became an order and is gone. @throws id.laris.domain.shared.StaleVersion when it was changed or ordered meanwhile */
    void close(Cart cart);

    /** Forgets carts nobody touched since then; returns how many. */
    int forgetUntouchedSince(Instant limit);
}
