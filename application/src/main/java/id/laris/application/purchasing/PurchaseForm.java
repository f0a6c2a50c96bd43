package id.laris.application.purchasing;

import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody writes on a purchase order.
 *
 * @param warehouse where it is delivered to
 * @param freight in rupiah; @param otherCosts likewise
 */
public record PurchaseForm(WarehouseCode warehouse, List<Line> lines, long freight, long otherCosts, String note) {
    /**
     * @param quantity pieces: whole packs
     * @param unitCost for a piece, in rupiah; empty: what the supplier's price list says
     * @param expected empty: after the supplier's lead time
     */
    public record Line(Sku sku, long quantity, Optional<Long> unitCost, Optional<LocalDate> expected) {}

    public PurchaseForm {
        lines = List.copyOf(lines);
    }
}
