package id.laris.domain.stock;

import id.laris.domain.shared.Sku;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One change of the pieces in a warehouse; never altered or removed once written.
 *
 * @param change pieces on hand added (positive) or taken (negative)
 * @param damaged damaged pieces added or taken; not both of the two are zero
 * @param document number of the paper that caused it: an order, a goods receipt, a count sheet, an import
 * @param actor who did it, as the history calls them
 */
public record StockMovement(
        UUID id,
        Sku sku,
        WarehouseCode warehouse,
        Kind kind,
        int change,
        int damaged,
        String document,
        String actor,
        Instant at) {
    /** Why pieces came or went. */
    public enum Kind {
        RECEIPT,
        SALE,
        RETURN,
        TRANSFER_OUT,
        TRANSFER_IN,
        /** What was counted differs from what was written. */
        COUNT,
        /** From on hand to damaged. Lost pieces are found missing by a count. */
        DAMAGE,
        /** From damaged back to on hand. */
        REPAIR,
        /** Damaged pieces go for good. */
        WRITE_OFF,
        /** A system outside says what is there. */
        CORRECTION
    }

    private static final Set<Kind> BY_HAND =
            Set.of(Kind.RECEIPT, Kind.RETURN, Kind.COUNT, Kind.DAMAGE, Kind.REPAIR, Kind.WRITE_OFF);

    public StockMovement {
        if (change == 0 && damaged == 0) throw new IllegalArgumentException("a movement of nothing");
    }

    /** A movement of good pieces by the shop itself. */
    public StockMovement(
            UUID id, Sku sku, WarehouseCode warehouse, Kind kind, int change, String document, Instant at) {
        this(id, sku, warehouse, kind, change, 0, document, "system", at);
    }

    /** Whether people may write it without a paper of its own kind. Sales and transfers come from orders and transfers only. */
    public static boolean isByHand(Kind kind) {
        return BY_HAND.contains(kind);
    }
}
