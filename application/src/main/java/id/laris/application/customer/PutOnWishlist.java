package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The customer would like to have this. At most 200 things. */
@UseCase
@ForCustomers
public final class PutOnWishlist {
    public static final int MOST = 200;

    private final Wishlists wishlists;
    private final Products products;
    private final CurrentActor actor;
    private final Clock clock;

    public PutOnWishlist(Wishlists wishlists, Products products, CurrentActor actor, Clock clock) {
        this.wishlists = wishlists;
        this.products = products;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param variant the one they looked at; one that is not the product's counts as none */
    public void put(Slug slug, Optional<Sku> variant) {
        var product = products.find(slug).filter(Product::published).orElseThrow(() -> new Missing("product", slug));
        var customer = actor.customer();
        if (!wishlists.holds(customer, slug) && wishlists.of(customer).size() >= MOST) throw new WishlistFull();
        wishlists.put(
                customer,
                new Wishlists.Wish(
                        slug, variant.filter(sku -> product.variant(sku).isPresent()), clock.instant()));
    }

    /** Something must go before something else can be wished for. */
    public static final class WishlistFull extends Refusal {
        WishlistFull() {
            super(Kind.CONFLICT, "wishlist-full", "At most %d wishes".formatted(MOST), Map.of("most", MOST));
        }
    }
}
