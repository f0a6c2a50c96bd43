package id.laris.application.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockAvailableAgain;
import id.laris.domain.stock.StockChanged;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.StockRanLow;
import id.laris.domain.stock.StockRanOut;
import id.laris.domain.stock.StockReserved;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The desk every paper passes that moves pieces: receipts, counts, transfers, damage, corrections from outside. Writes who did it and
 * when, and announces what became of the levels. Part of the caller's transaction.
 */
@Singleton
public final class StockDesk {
    /**
     * What a paper says of one SKU in one warehouse.
     *
     * @param change pieces on hand that come (positive) or go
     * @param damaged damaged pieces that come or go
     * @param document number of the paper, 1 to 100 characters
     */
    public record Entry(Sku sku, WarehouseCode warehouse, Kind kind, int change, int damaged, String document) {
        /** Good pieces come or go. */
        public static Entry good(Sku sku, WarehouseCode warehouse, Kind kind, int change, String document) {
            return new Entry(sku, warehouse, kind, change, 0, document);
        }

        /** As people say it: so many pieces came or went, for this reason. */
        public static Entry byHand(Sku sku, WarehouseCode warehouse, Kind kind, int pieces, String document) {
            return switch (kind) {
                case DAMAGE, REPAIR -> new Entry(sku, warehouse, kind, pieces, -pieces, document);
                case WRITE_OFF -> new Entry(sku, warehouse, kind, 0, pieces, document);
                default -> good(sku, warehouse, kind, pieces, document);
            };
        }
    }

    private record Place(Sku sku, WarehouseCode warehouse) {}

    private final StockBook book;
    private final Events events;
    private final Ids ids;
    private final Clock clock;
    private final CurrentActor current;

    public StockDesk(StockBook book, Events events, Ids ids, Clock clock, CurrentActor current) {
        this.book = book;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.current = current;
    }

    /**
     * All or none.
     *
     * @return the levels afterwards, by SKU, then warehouse
     * @throws id.laris.domain.stock.NotEnoughStock when more is taken than is free, or damaged
     */
    public List<StockLevel> post(List<Entry> entries) {
        return post(entries, current.actor().name());
    }

    /** As {@link #post(List)}, in the name of somebody who said so earlier. @param actor how the history calls them */
    List<StockLevel> post(List<Entry> entries, String actor) {
        var now = clock.instant();
        var after = book.post(entries.stream()
                .map(e -> new StockMovement(
                        ids.next(),
                        e.sku(),
                        e.warehouse(),
                        e.kind(),
                        e.change(),
                        e.damaged(),
                        e.document(),
                        actor,
                        now))
                .toList());
        var kinds = new HashMap<Place, Kind>();
        var changes = new HashMap<Place, Integer>();
        for (var entry : entries) {
            var place = new Place(entry.sku(), entry.warehouse());
            kinds.put(place, entry.kind());
            changes.merge(place, entry.change(), Integer::sum);
        }
        for (var level : after) {
            var place = new Place(level.sku(), level.warehouse());
            announce(level, kinds.get(place), changes.get(place), now);
        }
        return after;
    }

    private void announce(StockLevel level, Kind kind, int change, Instant now) {
        events.publish(StockChanged.by(kind, level, now));
        if (change < 0) took(level, Quantity.of(-change));
        if (change > 0 && level.isAvailableAgainBy(Quantity.of(change)))
            events.publish(new StockAvailableAgain(level.sku(), level.warehouse(), now));
    }

    /** Announces that an order set pieces aside, gave them back or took them with it; {@link TellLevels} tells the figures. */
    public void reserved(OrderId order, List<StockLevel> after) {
        if (after.isEmpty()) return;
        var places = after.stream()
                .map(level -> new StockPlace(level.warehouse(), level.sku()).toString())
                .collect(Collectors.joining("\n"));
        events.publish(new StockReserved(order, places, clock.instant()));
    }

    /** Announces what it means that so many free pieces of a level were just promised or taken. */
    void took(StockLevel level, Quantity pieces) {
        var now = clock.instant();
        if (level.ranOut()) events.publish(new StockRanOut(level.sku(), level.warehouse(), now));
        if (level.ranLowBy(pieces))
            events.publish(new StockRanLow(
                    level.sku(),
                    level.warehouse(),
                    level.available().value(),
                    level.minimum().value(),
                    now));
    }
}
