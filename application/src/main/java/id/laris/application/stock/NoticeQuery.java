package id.laris.application.stock;

import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.StockNotice.Standing;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;
import java.util.Set;

/**
 * Which notices of short stock to list.
 *
 * @param standing empty for all
 * @param warehouses only there; empty for all
 * @param limit 1 to 500
 */
public record NoticeQuery(
        Optional<Standing> standing, Set<WarehouseCode> warehouses, Optional<String> cursor, int limit) {
    public NoticeQuery {
        warehouses = Set.copyOf(warehouses);
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }

    public NoticeQuery in(Set<WarehouseCode> places) {
        return new NoticeQuery(standing, places, cursor, limit);
    }

    public NoticeQuery after(Optional<String> place) {
        return new NoticeQuery(standing, warehouses, place, limit);
    }
}
