package id.laris.persistence.stock;

import id.laris.application.shared.Page;
import id.laris.application.stock.StockLevels;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;

/** Walks along the primary key, so that a page far behind costs what the first one costs. */
@Singleton
class PostgresStockLevels implements StockLevels {
    private final Sql sql;

    PostgresStockLevels(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<StockLevel> list(Query query) {
        var where = new StringBuilder("WHERE true");
        var parameters = new ArrayList<Object>();
        query.after().ifPresent(after -> {
            where.append(" AND (sku, warehouse) > (?, ?)");
            parameters.add(after.sku().value());
            parameters.add(after.warehouse().value());
        });
        if (!query.warehouses().isEmpty()) {
            where.append(" AND warehouse = ANY (?)");
            parameters.add(Sql.texts(query.warehouses()));
        }
        query.changedSince().ifPresent(since -> {
            where.append(" AND (sku, warehouse) IN (SELECT m.sku, m.warehouse FROM stock_movement m WHERE m.at >= ?"
                    + " UNION ALL SELECT c.sku, c.warehouse FROM reserved_change c WHERE c.at >= ?)");
            parameters.add(since);
            parameters.add(since);
        });
        parameters.add(query.limit() + 1);
        var found = sql.list(
                "SELECT sku, warehouse, on_hand, reserved, damaged, minimum FROM stock_level " + where
                        + " ORDER BY sku, warehouse LIMIT ?",
                PostgresStockLevels::level,
                parameters.toArray());
        var items = found.size() > query.limit() ? found.subList(0, query.limit()) : found;
        return new Page<>(
                items,
                found.size() > query.limit()
                        ? Optional.of(Place.of(items.get(items.size() - 1)).cursor())
                        : Optional.empty());
    }

    private static StockLevel level(ResultSet row) throws SQLException {
        return new StockLevel(
                new Sku(row.getString("sku")),
                new WarehouseCode(row.getString("warehouse")),
                Quantity.of(row.getInt("on_hand")),
                Quantity.of(row.getInt("reserved")),
                Quantity.of(row.getInt("damaged")),
                Quantity.of(row.getInt("minimum")));
    }
}
