package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import java.util.Optional;

/** Stock takes, newest first; who is bound to warehouses sees those there. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListStockTakes {
    private final StockTakes takes;
    private final CurrentActor current;

    public ListStockTakes(StockTakes takes, CurrentActor current) {
        this.takes = takes;
        this.current = current;
    }

    public Page<ShowStockTake.Shown> list(Optional<String> cursor, int limit) {
        if (limit < 1 || limit > 100) throw new Invalid("limit", limit, "1 to 100");
        return takes.list(current.actor().warehouses(), cursor, limit).map(take -> ShowStockTake.shown(take, current));
    }
}
