package id.laris.application.purchasing;

import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a warehouse waits for of one purchase order: no prices.
 *
 * @param supplier what the company is called
 */
public record Delivery(PurchaseNumber purchase, String supplier, WarehouseCode warehouse, List<Line> lines) {
    /**
     * @param names all that a scanner may read on it: SKU, the supplier's own, barcode
     * @param open pieces still to come
     */
    public record Line(
            Sku sku, String title, Set<String> names, LocalDate expected, int ordered, int received, int open) {}

    /** The day the next of it should arrive. */
    public LocalDate due() {
        return lines.stream()
                .filter(line -> line.open() > 0)
                .map(Line::expected)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    public int open() {
        return lines.stream().mapToInt(Line::open).sum();
    }
}
