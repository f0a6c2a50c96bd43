package id.laris.application.cart;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.cart.Cart;
import id.laris.domain.cart.CartId;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryCarts implements Carts {
    private record Stored(Cart cart, Instant touchedAt) {}

    private final Table<CartId, Stored> carts;
    private final Clock clock;

    @Inject
    public InMemoryCarts(Clock clock, Undo undo) {
        this.clock = clock;
        carts = new Table<>(undo);
    }

    @Override
    public Optional<Cart> find(CartId id) {
        return carts.find(id).map(Stored::cart);
    }

    @Override
    public void add(Cart cart) {
        carts.put(cart.id(), new Stored(cart, clock.instant()));
    }

    @Override
    public synchronized Cart save(Cart cart) {
        requireCurrent(cart);
        var saved = new Cart(cart.id(), cart.lines(), cart.version() + 1);
        add(saved);
        return saved;
    }

    @Override
    public synchronized void close(Cart cart) {
        requireCurrent(cart);
        carts.remove(cart.id());
    }

    @Override
    public int forgetUntouchedSince(Instant limit) {
        var old = carts.where(c -> c.touchedAt().isBefore(limit));
        old.forEach(c -> carts.remove(c.cart().id()));
        return old.size();
    }

    private void requireCurrent(Cart cart) {
        if (find(cart.id()).filter(stored -> stored.version() == cart.version()).isEmpty())
            throw new StaleVersion("cart", cart.id());
    }
}
