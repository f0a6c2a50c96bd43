package id.laris.application.stock;

import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;
import java.util.Set;

/**
 * Which levels at or below their critical point to list.
 *
 * @param warehouses only there; empty for all
 * @param limit 1 to 500
 */
public record LowQuery(Set<WarehouseCode> warehouses, Optional<String> cursor, int limit) {
    public LowQuery {
        warehouses = Set.copyOf(warehouses);
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }

    public LowQuery after(Optional<String> place) {
        return new LowQuery(warehouses, place, limit);
    }

    public LowQuery in(Set<WarehouseCode> places) {
        return new LowQuery(places, cursor, limit);
    }
}
