package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;

/** Proves that stock does not lie: replays the ledger from zero, adds up the holds, and lists what differs from the levels. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class CheckLedger {
    private final StockBook book;

    public CheckLedger(StockBook book) {
        this.book = book;
    }

    public List<StockBook.Discrepancy> check() {
        return book.compareWithLedger();
    }
}
