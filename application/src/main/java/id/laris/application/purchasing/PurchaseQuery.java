package id.laris.application.purchasing;

import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;
import java.util.Set;

/**
 * Which purchase orders.
 *
 * @param text part of a number, or a whole SKU; blank for all
 * @param states none for all
 * @param warehouses to which they are delivered; none for all
 * @param limit 1 to 500
 */
public record PurchaseQuery(
        String text,
        Set<PurchaseState> states,
        Optional<SupplierId> supplier,
        Set<WarehouseCode> warehouses,
        Optional<String> cursor,
        int limit) {
    public PurchaseQuery {
        text = Text.line("q", text, 0, 100);
        states = Set.copyOf(states);
        warehouses = Set.copyOf(warehouses);
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }

    PurchaseQuery in(Set<WarehouseCode> only) {
        return new PurchaseQuery(text, states, supplier, only, cursor, limit);
    }
}
