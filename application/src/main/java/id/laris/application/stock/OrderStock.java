package id.laris.application.stock;

import id.laris.application.shared.Events;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.Sourcing;
import id.laris.domain.stock.StockAvailableAgain;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockRanOut;
import id.laris.domain.stock.Warehouse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;

/** Holding and freeing the stock of an order, as several use cases do it. Part of the caller's transaction. */
@Singleton
public final class OrderStock {
    private final StockBook book;
    private final Warehouses warehouses;
    private final Events events;
    private final Clock clock;

    public OrderStock(StockBook book, Warehouses warehouses, Events events, Clock clock) {
        this.book = book;
        this.warehouses = warehouses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Chooses warehouses and holds the pieces, all or none.
     *
     * @throws id.laris.domain.stock.NotEnoughStock naming every short line; nothing was written then
     */
    public List<Hold> hold(OrderId order, SortedMap<Sku, Quantity> wanted) {
        var preference = warehouses.all().stream().map(Warehouse::code).toList();
        var holds = Sourcing.allocate(wanted, book.lock(wanted.keySet()), preference);
        book.hold(order, holds).stream()
                .filter(StockLevel::ranOut)
                .forEach(level -> events.publish(new StockRanOut(level.sku(), level.warehouse(), clock.instant())));
        return holds;
    }

    public void release(OrderId order) {
        var held = book.holdsOf(order);
        if (held.isEmpty()) return;
        for (var level : book.release(order)) {
            var added = held.stream()
                    .filter(h -> h.sku().equals(level.sku()) && h.warehouse().equals(level.warehouse()))
                    .map(Hold::quantity)
                    .reduce(Quantity.ZERO, Quantity::plus);
            if (level.isAvailableAgainBy(added))
                events.publish(new StockAvailableAgain(level.sku(), level.warehouse(), clock.instant()));
        }
    }
}
