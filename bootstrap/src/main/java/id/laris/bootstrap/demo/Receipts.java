package id.laris.bootstrap.demo;

import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The deliveries that must have come in so that all past pieces could leave and the demo's stock is free to sell now: four in the
 * year, each enough for the quarter that follows; the last one brings what lies on the shelves today.
 */
final class Receipts {
    private static final int QUARTERS = 4;
    private static final Duration QUARTER = Duration.ofDays(92);

    private record Shelf(Sku sku, WarehouseCode warehouse) implements Comparable<Shelf> {
        @Override
        public int compareTo(Shelf other) {
            int bySku = sku.compareTo(other.sku);
            return bySku != 0 ? bySku : warehouse.compareTo(other.warehouse);
        }
    }

    private final Instant opened;
    private final Map<Shelf, int[]> pieces = new TreeMap<>();

    private Receipts(Instant now) {
        this.opened = now.minus(QUARTER.multipliedBy(QUARTERS));
    }

    /** By time, then SKU and warehouse. */
    static List<StockMovement> before(
            Instant now,
            Map<Sku, Map<WarehouseCode, Integer>> free,
            Collection<StockMovement> sales,
            Collection<Hold> holds) {
        var receipts = new Receipts(now);
        free.forEach((sku, levels) ->
                levels.forEach((warehouse, count) -> receipts.need(sku, warehouse, QUARTERS - 1, count)));
        sales.forEach(sale -> receipts.need(
                sale.sku(),
                sale.warehouse(),
                // What came back is there to the end, and need not be delivered then.
                sale.change() < 0 ? receipts.quarterOf(sale.at()) : QUARTERS - 1,
                -sale.change()));
        holds.forEach(hold -> receipts.need(
                hold.sku(), hold.warehouse(), QUARTERS - 1, hold.quantity().value()));
        return receipts.movements();
    }

    private void need(Sku sku, WarehouseCode warehouse, int quarter, int count) {
        pieces.computeIfAbsent(new Shelf(sku, warehouse), shelf -> new int[QUARTERS])[quarter] += count;
    }

    private int quarterOf(Instant at) {
        return (int) Math.min(QUARTERS - 1, Duration.between(opened, at).dividedBy(QUARTER));
    }

    private List<StockMovement> movements() {
        var movements = new ArrayList<StockMovement>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var at = opened.plus(QUARTER.multipliedBy(quarter));
            int delivery = quarter;
            pieces.forEach((shelf, counts) -> {
                if (counts[delivery] == 0) return;
                movements.add(new StockMovement(
                        DemoIds.of(at, "receipt/" + shelf),
                        shelf.sku(),
                        shelf.warehouse(),
                        StockMovement.Kind.RECEIPT,
                        counts[delivery],
                        "Kiriman " + (delivery + 1),
                        at));
            });
        }
        return movements;
    }
}
