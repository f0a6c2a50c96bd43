package id.laris.persistence.stock;

import id.laris.application.shared.Page;
import id.laris.application.stock.LowLevel;
import id.laris.application.stock.LowQuery;
import id.laris.application.stock.StockPlace;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is short, as SQL: one page by key. The condition is written as the database keeps statistics of it, so that it knows whether
 * few or many levels are low.
 */
final class LowSearch {
    private static final String LOW = """
            SELECT sku, warehouse, on_hand - reserved AS available, minimum, target, lead_days FROM stock_level
            WHERE minimum > 0 AND on_hand - reserved - minimum <= 0""";

    private final LowQuery query;
    private final StringBuilder text = new StringBuilder(LOW);
    private final List<Object> parameters = new ArrayList<>();

    LowSearch(LowQuery query) {
        this.query = query;
        if (!query.warehouses().isEmpty()) and("warehouse = ANY (?)", Sql.texts(query.warehouses()));
        query.cursor()
                .map(StockPlace::ofCursor)
                .ifPresent(place -> and(
                        "(warehouse, sku) > (?, ?)",
                        place.warehouse().value(),
                        place.sku().value()));
        text.append(" ORDER BY warehouse, sku LIMIT ?");
        parameters.add(query.limit() + 1);
    }

    String text() {
        return text.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    private void and(String part, Object... values) {
        text.append(" AND ").append(part);
        parameters.addAll(List.of(values));
    }

    Page<LowLevel> page(List<LowLevel> found) {
        if (found.size() <= query.limit()) return new Page<>(found, Optional.empty());
        var last = found.get(query.limit() - 1).point();
        return new Page<>(
                found.subList(0, query.limit()), Optional.of(new StockPlace(last.warehouse(), last.sku()).toString()));
    }

    static LowLevel level(ResultSet row) throws SQLException {
        return new LowLevel(point(row), Quantity.of(row.getInt("available")));
    }

    static CriticalPoint point(ResultSet row) throws SQLException {
        return new CriticalPoint(
                new Sku(row.getString("sku")),
                new WarehouseCode(row.getString("warehouse")),
                Quantity.of(row.getInt("minimum")),
                Quantity.of(row.getInt("target")),
                row.getInt("lead_days"));
    }
}
