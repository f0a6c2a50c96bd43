package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockChanged;
import java.time.Clock;
import java.util.Set;

/**
 * Announces the figures of levels that orders changed: one event a place, however many orders there were since the last. So an order
 * pays nothing for it, and what everybody wants at this moment does not flood those who listen.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class TellLevels {
    /** Their levels stay locked until the events are written: few enough that no order waits for long. */
    static final int AT_ONCE = 100;

    private final ReservedChanges changes;
    private final StockBook book;
    private final Events events;
    private final Clock clock;

    public TellLevels(ReservedChanges changes, StockBook book, Events events, Clock clock) {
        this.changes = changes;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** @return whether there may be more */
    public boolean tell() {
        var now = clock.instant();
        var places = Set.copyOf(changes.take(AT_ONCE, now));
        if (places.isEmpty()) return false;
        // Locked, so that nobody announces newer figures of them before these.
        book.lock(places.stream().map(StockPlace::sku).distinct().toList()).stream()
                .filter(level -> places.contains(new StockPlace(level.warehouse(), level.sku())))
                .forEach(level -> events.publish(StockChanged.byOrders(level, now)));
        return places.size() == AT_ONCE;
    }
}
