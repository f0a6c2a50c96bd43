package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.stock.StockWish;
import java.util.List;

/** What the customer waits for, and is still on sale. */
@UseCase
@ForCustomers
public final class ListMyWishes {
    public record Waited(StockWish wish, Offer offer) {}

    private final StockWishes wishes;
    private final Products products;
    private final CurrentActor current;

    public ListMyWishes(StockWishes wishes, Products products, CurrentActor current) {
        this.wishes = wishes;
        this.products = products;
        this.current = current;
    }

    /** First asked first. */
    public List<Waited> list() {
        var account = current.person().account();
        var waiting = wishes.of(account.id(), account.email()).stream()
                .filter(StockWish::waits)
                .toList();
        if (waiting.isEmpty()) return List.of();
        var offers = products.offers(waiting.stream().map(StockWish::sku).toList());
        return waiting.stream()
                .filter(wish -> offers.containsKey(wish.sku()))
                .map(wish -> new Waited(wish, offers.get(wish.sku())))
                .toList();
    }
}
