package id.laris.application.reporting;

import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;

/**
 * Entries of the book of sales behind one figure of a report.
 *
 * @param key of the dimension; blank for the whole shop
 * @param cursor of an earlier page
 * @param limit 1 to 500
 */
public record EntryQuery(
        Period period,
        SalesDimension dimension,
        String key,
        Optional<WarehouseCode> warehouse,
        Optional<String> cursor,
        int limit) {
    public EntryQuery {
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }

    EntryQuery in(Optional<WarehouseCode> only) {
        return new EntryQuery(period, dimension, key, only, cursor, limit);
    }

    public EntryQuery after(Optional<String> next) {
        return new EntryQuery(period, dimension, key, warehouse, next, limit);
    }
}
