package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockLevel;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** When each level of the shop is short, page by page in the order of SKU and warehouse, also those of which nothing was said. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListCriticalPoints {
    private final StockLevels levels;
    private final StockBook book;
    private final CurrentActor current;

    public ListCriticalPoints(StockLevels levels, StockBook book, CurrentActor current) {
        this.levels = levels;
        this.book = book;
        this.current = current;
    }

    /** Who is bound to warehouses sees those. @param limit 1 to 1,000 */
    public Page<CriticalPoint> list(Optional<String> cursor, int limit) {
        var page = levels.list(new StockLevels.Query(
                current.actor().warehouses(),
                Optional.empty(),
                cursor.map(StockLevels.Place::at),
                Math.max(1, Math.min(1_000, limit))));
        var said = book
                .criticalPoints(
                        page.items().stream().map(StockLevel::sku).distinct().toList())
                .stream()
                .collect(Collectors.toMap(point -> new StockPlace(point.warehouse(), point.sku()), point -> point));
        return page.map(level -> pointOf(level, said));
    }

    private static CriticalPoint pointOf(StockLevel level, Map<StockPlace, CriticalPoint> said) {
        return said.getOrDefault(
                StockPlace.of(level),
                new CriticalPoint(level.sku(), level.warehouse(), Quantity.ZERO, Quantity.ZERO, 0));
    }
}
