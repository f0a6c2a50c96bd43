package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** What is above its critical point again needs nobody any more, whatever brought the pieces back. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ResolveStockNotices {
    private final StockNotices notices;
    private final Clock clock;

    public ResolveStockNotices(StockNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** How many. */
    public int resolve() {
        return notices.resolve(clock.instant());
    }
}
