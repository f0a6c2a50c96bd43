package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.util.Optional;

/** Writes orders from before there was a book of sales into it, some at a time, each on the day it was sold. Stopped, it goes on there. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WriteOldSales {
    private static final int BATCH = 100;
    private final SalesBook book;
    private final SalesDesk desk;
    private final Clock clock;

    public WriteOldSales(SalesBook book, SalesDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    /** Whether more are to be written. */
    public boolean write() {
        if (book.isComplete()) return false;
        var orders = book.unwritten(BATCH);
        var now = clock.instant();
        orders.forEach(order -> desk.book(order, now));
        book.writtenUntil(orders.isEmpty() ? Optional.empty() : Optional.of(orders.get(orders.size() - 1)));
        return !orders.isEmpty();
    }
}
