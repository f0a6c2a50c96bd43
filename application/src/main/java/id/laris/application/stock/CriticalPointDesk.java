package id.laris.application.stock;

import static java.util.stream.Collectors.toMap;

import id.laris.application.shared.Events;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockRanLow;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Writes down from when on SKUs are short, and announces those that are by what was said and were not before. Part of the caller's transaction. */
@Singleton
public final class CriticalPointDesk {
    private final StockBook book;
    private final Events events;
    private final Clock clock;

    public CriticalPointDesk(StockBook book, Events events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Each SKU and warehouse once.
     *
     * @param locked the levels of these SKUs as they are, locked
     * @return the levels afterwards, by SKU, then warehouse
     */
    List<StockLevel> watch(List<CriticalPoint> points, List<StockLevel> locked) {
        var before = locked.stream().collect(toMap(StockPlace::of, level -> level));
        var after = book.watch(points);
        for (var level : after) {
            var was = before.get(StockPlace.of(level));
            if (level.isLow() && (was == null || !was.isLow()))
                events.publish(new StockRanLow(
                        level.sku(),
                        level.warehouse(),
                        level.available().value(),
                        level.minimum().value(),
                        clock.instant()));
        }
        return after;
    }
}
