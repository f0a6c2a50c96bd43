package id.laris.application.stock;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which movements to list.
 *
 * @param warehouses only there; empty for all
 * @param document exactly this paper; blank for all
 * @param from inclusive
 * @param to exclusive
 * @param limit 1 to 500
 */
public record LedgerQuery(
        Optional<Sku> sku,
        Set<WarehouseCode> warehouses,
        Optional<StockMovement.Kind> kind,
        String document,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> cursor,
        int limit) {
    public LedgerQuery {
        warehouses = Set.copyOf(warehouses);
        document = document == null ? "" : document.strip();
        if (document.length() > 100) throw new Invalid("document", document, "at most 100 characters");
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }

    /** The last movements of one SKU. */
    public static LedgerQuery of(Sku sku, int limit) {
        return new LedgerQuery(
                Optional.of(sku),
                Set.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }

    public LedgerQuery after(Optional<String> place) {
        return new LedgerQuery(sku, warehouses, kind, document, from, to, place, limit);
    }

    public LedgerQuery in(Set<WarehouseCode> places) {
        return new LedgerQuery(sku, places, kind, document, from, to, cursor, limit);
    }
}
