package id.laris.application.stock;

import id.laris.application.purchasing.Incoming;
import id.laris.application.shared.EventBell;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The levels of what staff look at now, in all warehouses, for the office's pages that keep themselves up to date: whoever hands them out
 * leaves out what the asker may not see. Each instance of the shop has its own and hears the others' events.
 */
@Singleton
public final class LiveLevels {
    /** @param incoming what is to come there by open purchase orders, @param point empty when nobody said when it is short */
    public record LiveLevel(StockLevel level, Quantity incoming, Optional<CriticalPoint> point, boolean closed) {
        /** How many are to be bought or brought; nothing when it is not watched. */
        public Quantity missing() {
            return point.map(said -> new ShortLine(said, "", "", level.available(), incoming).missing())
                    .orElse(Quantity.ZERO);
        }
    }

    private final StockBook book;
    private final Warehouses warehouses;
    private final Incoming incoming;
    private final LiveReading<List<LiveLevel>> reading;

    @Inject
    LiveLevels(StockBook book, Warehouses warehouses, Incoming incoming, Instance<EventBell> bells, Clock clock) {
        this(book, warehouses, incoming, clock);
        bells.forEach(bell -> bell.onRing(this::ring));
    }

    LiveLevels(StockBook book, Warehouses warehouses, Incoming incoming, Clock clock) {
        this.book = book;
        this.warehouses = warehouses;
        this.incoming = incoming;
        this.reading = new LiveReading<>(this::read, clock);
    }

    /** Something happened in the shop. */
    void ring() {
        reading.ring();
    }

    /** Some seconds old at most, by warehouse; a SKU nobody knows has no levels. */
    Map<Sku, List<LiveLevel>> of(Collection<Sku> skus) {
        return reading.of(skus);
    }

    private Map<Sku, List<LiveLevel>> read(List<Sku> skus) {
        var closed = warehouses.all().stream()
                .filter(warehouse -> !warehouse.active())
                .map(Warehouse::code)
                .collect(Collectors.toSet());
        var levels = book.levels(skus).stream().collect(Collectors.groupingBy(StockLevel::sku));
        var points = book.criticalPoints(skus);
        var expected = incoming.of(skus);
        var read = new HashMap<Sku, List<LiveLevel>>();
        for (var sku : skus)
            read.put(
                    sku,
                    levels.getOrDefault(sku, List.of()).stream()
                            .map(level -> live(level, expected, points, closed))
                            .toList());
        return read;
    }

    private static LiveLevel live(
            StockLevel level, List<Incoming.Expected> expected, List<CriticalPoint> points, Set<WarehouseCode> closed) {
        return new LiveLevel(
                level,
                expected.stream()
                        .filter(one ->
                                one.sku().equals(level.sku()) && one.warehouse().equals(level.warehouse()))
                        .map(Incoming.Expected::pieces)
                        .reduce(Quantity.ZERO, Quantity::plus),
                points.stream()
                        .filter(one ->
                                one.sku().equals(level.sku()) && one.warehouse().equals(level.warehouse()))
                        .findFirst(),
                closed.contains(level.warehouse()));
    }
}
