package id.laris.application.cart;

import id.laris.application.catalogue.Products;
import id.laris.application.stock.StockBook;
import id.laris.domain.cart.Cart;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds a visitor's cart and lays it beside the catalogue and the stock of this moment. */
@Singleton
public final class CartDesk {
    private final Carts carts;
    private final CartReferences references;
    private final Products products;
    private final StockBook stock;

    public CartDesk(Carts carts, CartReferences references, Products products, StockBook stock) {
        this.carts = carts;
        this.references = references;
        this.products = products;
        this.stock = stock;
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

    public List<Cart.ReviewedLine> review(Cart cart) {
        if (cart.isEmpty()) return List.of();
        var skus = cart.pieces().keySet();
        return cart.review(products.offers(skus), stock.available(skus));
    }

    public CartView view(Cart cart) {
        var lines = review(cart);
        var goods = Money.sum(lines.stream().map(Cart.ReviewedLine::total).toList(), CurrencyUnit.IDR);
        return new CartView(references.of(cart.id()), lines, goods, chargeableGrams(lines), cart.version());
    }

    static long chargeableGrams(List<Cart.ReviewedLine> lines) {
        return lines.stream()
                .filter(l -> l.offer().isPresent())
                .mapToLong(
                        l -> l.offer().get().packed().chargeableGrams(l.line().quantity()))
                .sum();
    }
}
