package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.SalesBook.Discrepancy;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;

/**
 * Proves that the sales report does not lie: compares the book of sales with orders, refunds and reliefs, and its sums with the book. It
 * reads all of it month by month, which takes a minute or so for a million orders.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@Requires(Permission.VIEW_REPORTS)
public final class CheckSales {
    /**
     * @param complete whether the orders from before the book are all in it; until then they are among the discrepancies
     * @param orders of which the book says something else than they do, at most {@value #MOST}
     * @param months whose sums say something else than the book, oldest first
     */
    public record Result(boolean complete, List<Discrepancy> orders, List<WrongMonth> months) {
        public boolean agrees() {
            return complete && orders.isEmpty() && months.isEmpty();
        }
    }

    /** @param cells how many of its sums are wrong, at least one */
    public record WrongMonth(YearMonth month, long cells) {}

    private static final int MOST = 200;
    private final SalesBook book;

    public CheckSales(SalesBook book) {
        this.book = book;
    }

    public Result check() {
        return new Result(
                book.isComplete(),
                book.compareWithOrders(MOST),
                book.months().stream()
                        .map(month -> new WrongMonth(month, book.wrongCells(month)))
                        .filter(wrong -> wrong.cells() > 0)
                        .toList());
    }
}
