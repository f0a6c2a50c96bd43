package id.laris.application.cart;

import id.laris.application.catalogue.Products;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.cart.Cart;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.Sourcing;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a visitor's cart and lays it beside the catalogue and the stock of this moment. */
@Singleton
public final class CartDesk {
    private final Carts carts;
    private final CartReferences references;
    private final Products products;
    private final StockBook stock;
    private final Warehouses warehouses;

    public CartDesk(Carts carts, CartReferences references, Products products, StockBook stock, Warehouses warehouses) {
        this.carts = carts;
        this.references = references;
        this.products = products;
        this.stock = stock;
        this.warehouses = warehouses;
    }

    /** @throws Missing cart-not-found, also for one that was ordered */
    public Cart find(String reference) {
        var id = references.open(reference);
        return carts.find(id).orElseThrow(() -> new Missing("cart", id));
    }

    /** @param seen refuses a cart that is no longer of this version ({@code stale-version}) */
    Cart find(String reference, Optional<Long> seen) {
        var cart = find(reference);
        if (seen.filter(version -> version != cart.version()).isPresent()) throw new StaleVersion("cart", cart.id());
        return cart;
    }

    /** What the catalogue offers and how many pieces of it are free, at this moment. */
    record Goods(Map<Sku, Offer> offers, Map<Sku, Quantity> free) {}

    Goods goods(Collection<Sku> skus) {
        return skus.isEmpty() ? new Goods(Map.of(), Map.of()) : new Goods(products.offers(skus), stock.available(skus));
    }

    /** @param place where the parcels may go: only warehouses that serve it count; empty when nothing of it is known */
    Goods goods(Collection<Sku> skus, Optional<RegionCode> place) {
        if (skus.isEmpty() || place.isEmpty()) return goods(skus);
        return new Goods(products.offers(skus), Sourcing.available(stock.levels(skus), warehouses.all(), place.get()));
    }

    List<Cart.ReviewedLine> review(Cart cart, Optional<RegionCode> place) {
        return review(cart, goods(cart.pieces().keySet(), place));
    }

    private static List<Cart.ReviewedLine> review(Cart cart, Goods goods) {
        return cart.review(goods.offers(), goods.free());
    }

    public CartView view(Cart cart) {
        return view(cart, Optional.empty());
    }

    /** @param place as in {@link #goods(Collection, Optional)} */
    public CartView view(Cart cart, Optional<RegionCode> place) {
        return view(cart, goods(cart.pieces().keySet(), place));
    }

    /** @param goods at least those in the cart */
    CartView view(Cart cart, Goods goods) {
        var lines = review(cart, goods);
        var total = Money.sum(lines.stream().map(Cart.ReviewedLine::total).toList(), CurrencyUnit.IDR);
        return new CartView(references.of(cart.id()), lines, total, chargeableGrams(lines), cart.version());
    }

    static long chargeableGrams(List<Cart.ReviewedLine> lines) {
        return lines.stream()
                .filter(l -> l.offer().isPresent())
                .mapToLong(
                        l -> l.offer().get().packed().chargeableGrams(l.line().quantity()))
                .sum();
    }
}
