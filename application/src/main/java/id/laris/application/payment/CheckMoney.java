package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;

/** Proves that money does not lie: lists the orders whose payments and the money book do not agree. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class CheckMoney {
    private static final int MOST = 200;
    private final MoneyBook book;

    public CheckMoney(MoneyBook book) {
        this.book = book;
    }

    /** At most {@value #MOST}. */
    public List<MoneyBook.Discrepancy> check() {
        return book.compareWithPayments(MOST);
    }
}
