package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.cart.Cart;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.NotEnoughStock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** So many of a SKU lie in the cart from now on, at today's price. No more than are free. */
@UseCase
@OpenToAll
public final class PutInCart {
    private final Carts carts;
    private final CartDesk desk;

    public PutInCart(Carts carts, CartDesk desk) {
        this.carts = carts;
        this.desk = desk;
    }

    public CartView put(String reference, Sku sku, Quantity quantity) {
        return put(reference, sku, quantity, Optional.empty());
    }

    /** @param seen version the visitor looked at; another one is refused ({@code stale-version}) */
    public CartView put(String reference, Sku sku, Quantity quantity, Optional<Long> seen) {
        var cart = desk.find(reference, seen);
        var goods = desk.goods(withAlso(sku, cart));
        var offer = goods.offers().get(sku);
        if (offer == null) throw new Missing("sku", sku);
        var free = goods.free().getOrDefault(sku, Quantity.ZERO);
        if (quantity.compareTo(free) > 0) throw new NotEnoughStock(sku, quantity, free);
        return desk.view(carts.save(cart.put(sku, quantity, offer.price())), goods);
    }

    private static Set<Sku> withAlso(Sku sku, Cart cart) {
        var skus = new HashSet<>(cart.pieces().keySet());
        skus.add(sku);
        return skus;
    }
}
