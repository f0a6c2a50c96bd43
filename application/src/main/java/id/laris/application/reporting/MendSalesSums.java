package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Goes over the oldest month in doubt: adds up anew what says something else than the book of sales. Killed anywhere, another run does the
 * month again. Several instances may run at once.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class MendSalesSums {
    static final Duration LEASE = Duration.ofMinutes(5);

    private final SalesDoubts doubts;
    private final SalesBook book;
    private final Clock clock;

    public MendSalesSums(SalesDoubts doubts, SalesBook book, Clock clock) {
        this.doubts = doubts;
        this.book = book;
        this.clock = clock;
    }

    /** Whether there was one. */
    public boolean mend() {
        var taken = doubts.take(clock.instant(), LEASE);
        taken.ifPresent(doubt -> {
            if (book.wrongCells(doubt.month()) > 0) book.rebuild(doubt.month());
            doubts.settle(doubt);
        });
        return taken.isPresent();
    }
}
