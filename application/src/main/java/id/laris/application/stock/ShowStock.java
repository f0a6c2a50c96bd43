package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.Warehouse;
import java.util.List;
import java.util.stream.Collectors;

/** How many pieces of a SKU are where, and what moved last; who is bound to warehouses sees those. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowStock {
    /**
     * @param available what of it can be sold: free pieces in warehouses that are not closed
     * @param points what was said of when it is short; warehouses of which nothing was said are left out
     */
    public record SkuStock(
            Sku sku, int available, List<StockLevel> levels, List<LedgerLine> movements, List<CriticalPoint> points) {}

    private static final int MOVEMENTS = 50;

    private final StockBook book;
    private final Warehouses warehouses;
    private final Products products;
    private final CurrentActor current;

    public ShowStock(StockBook book, Warehouses warehouses, Products products, CurrentActor current) {
        this.warehouses = warehouses;
        this.current = current;
        this.book = book;
        this.products = products;
    }

    public SkuStock show(Sku sku) {
        var levels = book.levels(List.of(sku));
        if (levels.isEmpty() && products.owners(List.of(sku)).isEmpty()) throw new Missing("sku", sku);
        var who = current.actor();
        var theirs =
                levels.stream().filter(level -> who.worksIn(level.warehouse())).toList();
        return new SkuStock(
                sku,
                sellable(theirs),
                theirs,
                book.ledger(LedgerQuery.of(sku, MOVEMENTS).in(who.warehouses())).items(),
                book.criticalPoints(List.of(sku)).stream()
                        .filter(point -> who.worksIn(point.warehouse()))
                        .toList());
    }

    private int sellable(List<StockLevel> levels) {
        var closed = warehouses.all().stream()
                .filter(warehouse -> !warehouse.active())
                .map(Warehouse::code)
                .collect(Collectors.toSet());
        return levels.stream()
                .filter(level -> !closed.contains(level.warehouse()))
                .mapToInt(level -> level.available().value())
                .sum();
    }
}
