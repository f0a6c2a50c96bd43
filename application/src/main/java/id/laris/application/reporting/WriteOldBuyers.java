package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.Optional;

/** Writes whose the orders are that were in the book of sales before, some at a time. Stopped, it goes on there. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WriteOldBuyers {
    private static final int BATCH = 200;
    private final Buyers buyers;
    private final SalesBook book;
    private final BuyerDesk desk;

    public WriteOldBuyers(Buyers buyers, SalesBook book, BuyerDesk desk) {
        this.buyers = buyers;
        this.book = book;
        this.desk = desk;
    }

    /** Whether more are to be written now. Orders that are not in the book yet are waited for. */
    public boolean write() {
        if (buyers.isComplete() || !book.isComplete()) return false;
        var orders = buyers.unwritten(BATCH);
        orders.forEach(desk::book);
        buyers.writtenUntil(orders.isEmpty() ? Optional.empty() : Optional.of(orders.get(orders.size() - 1)));
        return !orders.isEmpty();
    }
}
