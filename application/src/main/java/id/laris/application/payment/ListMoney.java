package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;

/** The money book, newest first. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class ListMoney {
    private final MoneyBook book;

    public ListMoney(MoneyBook book) {
        this.book = book;
    }

    public Page<MoneyBook.Line> list(MoneyQuery query) {
        return book.list(query);
    }
}
