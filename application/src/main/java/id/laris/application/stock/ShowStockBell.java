package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** How many notices of short stock wait in the warehouses one works in. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowStockBell {
    private final StockNotices notices;
    private final CurrentActor current;
    private final Clock clock;

    public ShowStockBell(StockNotices notices, CurrentActor current, Clock clock) {
        this.notices = notices;
        this.current = current;
        this.clock = clock;
    }

    public long count() {
        return notices.countOpen(current.actor().warehouses(), clock.instant());
    }
}
