package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.stock.StockWish;
import java.util.List;
import java.util.Optional;

/** What a mailed link is about, without doing it: mail programs look at links before people do. */
@UseCase
@OpenToAll
public final class CheckWish {
    private final StockWishes wishes;
    private final WishTokens tokens;
    private final Products products;

    public CheckWish(StockWishes wishes, WishTokens tokens, Products products) {
        this.wishes = wishes;
        this.tokens = tokens;
        this.products = products;
    }

    /** The goods; empty for a link that does not work any more. */
    public Optional<Offer> look(String token) {
        return tokens.open(token).flatMap(wishes::find).map(StockWish::sku).map(sku -> products.offers(List.of(sku))
                .get(sku));
    }
}
