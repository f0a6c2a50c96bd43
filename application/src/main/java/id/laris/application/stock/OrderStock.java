package id.laris.application.stock;

import id.laris.application.shared.Events;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.Sourcing;
import id.laris.domain.stock.StockAvailableAgain;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Holding and freeing the stock of an order, as several use cases do it. Part of the caller's transaction. */
@Singleton
public final class OrderStock {
    private final StockBook book;
    private final Warehouses warehouses;
    private final SourcingBook sourcing;
    private final StockDesk desk;
    private final Events events;
    private final Clock clock;

    public OrderStock(
            StockBook book, Warehouses warehouses, SourcingBook sourcing, StockDesk desk, Events events, Clock clock) {
        this.sourcing = sourcing;
        this.book = book;
        this.warehouses = warehouses;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Chooses warehouses and holds the pieces, all or none.
     *
     * @param destination where the parcels go; empty when the customer fetches them
     * @throws id.laris.domain.stock.NotEnoughStock naming every short line; nothing was written then
     */
    public List<Hold> hold(OrderId order, SortedMap<Sku, Quantity> wanted, Optional<RegionCode> destination) {
        return hold(
                order,
                Sourcing.plan(wanted, book.lock(wanted.keySet()), warehouses.all(), destination, sourcing.strategy()));
    }

    /**
     * Frees what the order holds and holds it anew, from the chosen warehouse all it has. The levels stay locked in between, so nobody
     * else gets the pieces.
     *
     * @throws id.laris.domain.stock.NotEnoughStock naming every short line; the caller's transaction must not commit then
     */
    public List<Hold> holdFrom(
            WarehouseCode chosen, OrderId order, SortedMap<Sku, Quantity> wanted, Optional<RegionCode> destination) {
        book.lock(wanted.keySet());
        desk.reserved(order, book.release(order));
        return hold(
                order, Sourcing.planFrom(chosen, wanted, book.levels(wanted.keySet()), warehouses.all(), destination));
    }

    private List<Hold> hold(OrderId order, Sourcing.Plan plan) {
        var after = book.hold(order, plan.holds());
        desk.reserved(order, after);
        after.forEach(level -> desk.took(level, pieces(plan.holds(), level)));
        sourcing.note(order, plan.choices());
        return plan.holds();
    }

    public void release(OrderId order) {
        var held = book.holdsOf(order);
        if (held.isEmpty()) return;
        var after = book.release(order);
        desk.reserved(order, after);
        for (var level : after) {
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
