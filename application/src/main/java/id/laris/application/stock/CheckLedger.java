package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;

/**
 * Proves that stock does not lie: replays the ledger from zero, adds up the holds, and lists what differs from the levels. Who is
 * bound to warehouses is told of those.
 */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class CheckLedger {
    private final StockBook book;
    private final CurrentActor current;

    public CheckLedger(StockBook book, CurrentActor current) {
        this.current = current;
        this.book = book;
    }

    public List<StockBook.Discrepancy> check() {
        return book.compareWithLedger().stream()
                .filter(found -> current.actor().worksIn(found.level().warehouse()))
                .toList();
    }
}
