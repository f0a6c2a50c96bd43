package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.stock.StockBook;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the customer wishes for, at today's prices and with what is free. What is no longer sold is left out. */
@UseCase
@ForCustomers
public final class ShowWishlist {
    /**
     * @param variant the one they looked at; empty when they did not choose, or it is gone
     * @param free pieces of that variant, or of all together
     */
    public record Wished(Product product, Optional<Variant> variant, Quantity free) {}

    private final Wishlists wishlists;
    private final Products products;
    private final StockBook stock;
    private final CurrentActor actor;

    public ShowWishlist(Wishlists wishlists, Products products, StockBook stock, CurrentActor actor) {
        this.wishlists = wishlists;
        this.products = products;
        this.stock = stock;
        this.actor = actor;
    }

    /** Newest first. */
    public List<Wished> show() {
        var wishes = wishlists.of(actor.customer());
        if (wishes.isEmpty()) return List.of();
        var known = products
                .findAll(wishes.stream().map(Wishlists.Wish::product).toList())
                .stream()
                .filter(Product::published)
                .collect(Collectors.toMap(Product::slug, Function.identity()));
        var free = stock.available(known.values().stream()
                .flatMap(p -> p.variants().stream())
                .map(Variant::sku)
                .toList());
        return wishes.stream()
                .flatMap(wish ->
                        Stream.ofNullable(known.get(wish.product())).map(product -> wished(wish, product, free)))
                .toList();
    }

    private static Wished wished(Wishlists.Wish wish, Product product, Map<Sku, Quantity> free) {
        var variant = wish.variant().flatMap(product::variant);
        var counted = variant.map(List::of).orElse(product.variants()).stream()
                .map(v -> free.getOrDefault(v.sku(), Quantity.ZERO))
                .reduce(Quantity.ZERO, Quantity::plus);
        return new Wished(product, variant, counted);
    }
}
