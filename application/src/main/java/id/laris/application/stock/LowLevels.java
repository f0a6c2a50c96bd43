package id.laris.application.stock;

import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.purchasing.Incoming;
import id.laris.application.shared.Page;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is short, with the names of the goods. Who is bound to warehouses is told of those. */
@Singleton
public final class LowLevels {
    private final StockBook book;
    private final Products products;
    private final Incoming incoming;
    private final Warehouses warehouses;
    private final CurrentActor current;

    public LowLevels(
            StockBook book, Products products, Incoming incoming, Warehouses warehouses, CurrentActor current) {
        this.book = book;
        this.products = products;
        this.incoming = incoming;
        this.warehouses = warehouses;
        this.current = current;
    }

    /**
     * The question as whoever acts may ask it; of closed warehouses only when they are named.
     *
     * @throws id.laris.domain.identity.NotYourWarehouse when a warehouse is asked for that they are not bound to
     */
    LowQuery asked(LowQuery query) {
        Actor who = current.actor();
        query.warehouses().forEach(who::requireWorksIn);
        return query.warehouses().isEmpty() ? query.in(open(who)) : query;
    }

    /** Those open for work that they work in; all they are bound to when none is open. */
    private Set<WarehouseCode> open(Actor who) {
        var open = warehouses.all().stream()
                .filter(Warehouse::active)
                .map(Warehouse::code)
                .filter(who::worksIn)
                .collect(Collectors.toSet());
        return open.isEmpty() ? who.warehouses() : open;
    }

    Page<ShortLine> page(LowQuery query) {
        var low = book.low(query);
        var skus = low.items().stream().map(level -> level.point().sku()).toList();
        var offers = products.offers(skus);
        var coming = incoming.of(skus);
        return low.map(level -> {
            var offer = Optional.ofNullable(offers.get(level.point().sku()));
            return new ShortLine(
                    level.point(),
                    offer.map(Offer::title).orElse(""),
                    offer.map(Offer::optionText).orElse(""),
                    level.available(),
                    expected(coming, level.point()));
        });
    }

    private static Quantity expected(List<Incoming.Expected> coming, CriticalPoint point) {
        return coming.stream()
                .filter(line ->
                        line.sku().equals(point.sku()) && line.warehouse().equals(point.warehouse()))
                .map(Incoming.Expected::pieces)
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}
