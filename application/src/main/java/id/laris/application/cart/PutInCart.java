package id.laris.application.cart;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.OpenToAll;
import id.laris.application.stock.StockBook;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.NotEnoughStock;
import java.util.List;
import java.util.Optional;

/** So many of a SKU lie in the cart from now on, at today's price. No more than are free. */
@UseCase
@OpenToAll
public final class PutInCart {
    private final Carts carts;
    private final CartDesk desk;
    private final Products products;
    private final StockBook stock;

    public PutInCart(Carts carts, CartDesk desk, Products products, StockBook stock) {
        this.carts = carts;
        this.desk = desk;
        this.products = products;
        this.stock = stock;
    }

    public CartView put(String reference, Sku sku, Quantity quantity) {
        return put(reference, sku, quantity, Optional.empty());
    }

    /** @param seen version the visitor looked at; another one is refused ({@code stale-version}) */
    public CartView put(String reference, Sku sku, Quantity quantity, Optional<Long> seen) {
        var cart = desk.find(reference, seen);
        var offer = products.offers(List.of(sku)).get(sku);
        if (offer == null) throw new Missing("sku", sku);
        var free = stock.available(List.of(sku)).getOrDefault(sku, Quantity.ZERO);
        if (quantity.compareTo(free) > 0) throw new NotEnoughStock(sku, quantity, free);
        var changed = cart.put(sku, quantity, offer.price());
        carts.save(changed);
        return desk.view(changed);
    }
}
