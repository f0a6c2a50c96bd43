package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The levels of the shop page by page, for whoever keeps a copy; who is bound to warehouses sees those. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListStockLevels {
    private static final int MOST = 1_000;

    /** @param limit 1 to 1,000 */
    public record Query(
            Optional<WarehouseCode> warehouse, Optional<Instant> changedSince, Optional<String> cursor, int limit) {}

    private final StockLevels levels;
    private final CurrentActor current;

    public ListStockLevels(StockLevels levels, CurrentActor current) {
        this.levels = levels;
        this.current = current;
    }

    public Page<StockLevel> list(Query query) {
        if (query.limit() < 1 || query.limit() > MOST) throw new Invalid("limit", query.limit(), "1 to " + MOST);
        query.warehouse().ifPresent(current.actor()::requireWorksIn);
        return levels.list(new StockLevels.Query(
                query.warehouse().map(Set::of).orElse(current.actor().warehouses()),
                query.changedSince(),
                query.cursor().map(StockLevels.Place::at),
                query.limit()));
    }
}
