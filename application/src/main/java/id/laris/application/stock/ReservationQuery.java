package id.laris.application.stock;

import id.laris.domain.order.OrderTab;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;
import java.util.Set;

/**
 * Whose reservations to list.
 *
 * @param warehouses only there; empty for all
 * @param tab only of orders that lie there
 * @param limit 1 to 500
 */
public record ReservationQuery(
        Optional<Sku> sku, Set<WarehouseCode> warehouses, Optional<OrderTab> tab, Optional<String> cursor, int limit) {
    public ReservationQuery {
        warehouses = Set.copyOf(warehouses);
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }

    public static ReservationQuery of(Sku sku, int limit) {
        return new ReservationQuery(Optional.of(sku), Set.of(), Optional.empty(), Optional.empty(), limit);
    }

    public ReservationQuery in(Set<WarehouseCode> places) {
        return new ReservationQuery(sku, places, tab, cursor, limit);
    }

    public ReservationQuery after(Optional<String> place) {
        return new ReservationQuery(sku, warehouses, tab, place, limit);
    }
}
