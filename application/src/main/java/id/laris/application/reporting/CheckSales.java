package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.SalesBook.Discrepancy;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;

/**
 * Proves that the sales report does not lie: compares the book of sales with orders, refunds and reliefs, and its sums with the book, month
 * by month. A month of 40,000 orders takes a few seconds.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@Requires(Permission.VIEW_REPORTS)
public final class CheckSales {
    /**
     * @param complete whether the orders from before the book are all in it; until then they are among the discrepancies
     * @param orders of which the book says something else than they do, at most {@value #MOST}
     * @param checked months that were gone over, oldest first
     * @param months of those, whose sums say something else than the book
     * @param waiting months that are to be gone over and mended in the background, oldest first
     */
    public record Result(
            boolean complete,
            List<Discrepancy> orders,
            List<YearMonth> checked,
            List<WrongMonth> months,
            List<YearMonth> waiting) {
        public boolean agrees() {
            return complete && orders.isEmpty() && months.isEmpty();
        }
    }

    /** @param cells how many of its sums are wrong, at least one */
    public record WrongMonth(YearMonth month, long cells) {}

    private static final int MOST = 200;

    private final SalesBook book;
    private final SalesDoubts doubts;

    public CheckSales(SalesBook book, SalesDoubts doubts) {
        this.book = book;
        this.doubts = doubts;
    }

    /** @param newest so many months with sales at most, the newest ones, from 1 on */
    public Result check(int newest) {
        if (newest < 1) throw new Invalid("months", newest, "1 or more");
        var all = book.months();
        var checked = all.subList(Math.max(0, all.size() - newest), all.size());
        return new Result(
                book.isComplete(),
                book.compareWithOrders(MOST),
                checked,
                checked.stream()
                        .map(month -> new WrongMonth(month, book.wrongCells(month)))
                        .filter(wrong -> wrong.cells() > 0)
                        .toList(),
                doubts.all());
    }
}
