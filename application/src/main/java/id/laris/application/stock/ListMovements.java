package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;

/** Why pieces came and went, newest first; who is bound to warehouses reads of those. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListMovements {
    private final StockBook book;
    private final CurrentActor current;

    public ListMovements(StockBook book, CurrentActor current) {
        this.book = book;
        this.current = current;
    }

    /** @throws id.laris.domain.identity.NotYourWarehouse when one is asked for that they have nothing to do with */
    public Page<LedgerLine> list(LedgerQuery query) {
        query.warehouses().forEach(current.actor()::requireWorksIn);
        return book.ledger(
                query.warehouses().isEmpty() ? query.in(current.actor().warehouses()) : query);
    }
}
