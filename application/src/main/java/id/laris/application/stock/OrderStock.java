package id.laris.application.stock;

import id.laris.application.shared.Events;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.Sourcing;
import id.laris.domain.stock.StockAvailableAgain;
import id.laris.domain.stock.StockLevel;
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
    private final StockDesk desk;
    private final Events events;
    private final Clock clock;

    public OrderStock(StockBook book, Warehouses warehouses, StockDesk desk, Events events, Clock clock) {
        this.book = book;
        this.warehouses = warehouses;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Chooses warehouses and holds the pieces, all or none.
     *
     * @throws id.laris.domain.stock.NotEnoughStock naming every short line; nothing was written then
     */
    public List<Hold> hold(OrderId order, SortedMap<Sku, Quantity> wanted) {
        var preference = warehouses.all().stream()
                .filter(Warehouse::active)
                .map(Warehouse::code)
                .toList();
        var holds = Sourcing.allocate(wanted, book.lock(wanted.keySet()), preference);
        book.hold(order, holds).forEach(level -> desk.took(level, pieces(holds, level)));
        return holds;
    }

    public void release(OrderId order) {
        var held = book.holdsOf(order);
        if (held.isEmpty()) return;
        for (var level : book.release(order)) {
            if (level.isAvailableAgainBy(pieces(held, level)))
                events.publish(new StockAvailableAgain(level.sku(), level.warehouse(), clock.instant()));
        }
    }

    private static Quantity pieces(List<Hold> holds, StockLevel level) {
        return holds.stream()
                .filter(h -> h.sku().equals(level.sku()) && h.warehouse().equals(level.warehouse()))
                .map(Hold::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}
