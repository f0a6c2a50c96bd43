package id.laris.domain.stock;

import id.laris.domain.shared.Sku;
import java.time.Instant;
import java.util.UUID;

/**
 * One change of the pieces on hand; never altered or removed once written.
 *
 * @param change pieces added (positive) or taken (negative), never zero
 * @param reference what caused it: an order number, an import, a count sheet
 */
public record StockMovement(
        UUID id, Sku sku, WarehouseCode warehouse, Kind kind, int change, String reference, Instant at) {
    /** Why pieces came or went. */
    public enum Kind {
        RECEIPT,
        SALE,
        RETURN,
        TRANSFER_OUT,
        TRANSFER_IN,
        COUNT,
        DAMAGE
    }

    public StockMovement {
        if (change == 0) throw new IllegalArgumentException("a movement of nothing");
    }
}
