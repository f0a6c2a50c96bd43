package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.Duration;

/** Makes room in the ledger for the months that come. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class PrepareLedger {
    private static final Duration AHEAD = Duration.ofDays(100);
    private final StockBook book;
    private final Clock clock;

    public PrepareLedger(StockBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    public void prepare() {
        book.prepare(clock.instant().plus(AHEAD));
    }
}
