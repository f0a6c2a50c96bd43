package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockDisagrees;
import java.time.Clock;

/** Checks by itself that stock does not lie, and announces every place where it does. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WatchLedger {
    private final StockBook book;
    private final Events events;
    private final Clock clock;

    public WatchLedger(StockBook book, Events events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** How many places disagree. */
    public int watch() {
        var found = book.compareWithLedger();
        for (var each : found)
            events.publish(new StockDisagrees(
                    each.level().sku(),
                    each.level().warehouse(),
                    each.ledger(),
                    each.damaged(),
                    each.held(),
                    clock.instant()));
        return found.size();
    }
}
