package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Instant;
import java.util.List;

/** What came and went in some time, by provider. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class ShowMoneyTotals {
    private final MoneyBook book;

    public ShowMoneyTotals(MoneyBook book) {
        this.book = book;
    }

    /** @param from inclusive @param to exclusive */
    public List<MoneyBook.Total> show(Instant from, Instant to) {
        return book.totals(from, to);
    }
}
