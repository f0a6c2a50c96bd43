package id.laris.persistence.reporting;

import id.laris.application.reporting.StockSheet;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

@Singleton
class PostgresStockSheet implements StockSheet {
    private static final String SHELVES = """
            SELECT coalesce(v.sku, l.sku) AS sku, coalesce(v.slug, '') AS slug, coalesce(v.title, '') AS title,
                coalesce(v.option_values, '{}') AS option_values, coalesce(v.published, false) AS on_sale,
                coalesce(l.on_hand, 0) AS on_hand, coalesce(l.reserved, 0) AS reserved, c.per_piece
            FROM (SELECT v.sku, p.slug, p.title, v.option_values, p.published FROM variant v JOIN product p ON p.id = v.product_id) v
            FULL JOIN (
                SELECT sku, sum(on_hand) AS on_hand, sum(reserved) AS reserved FROM stock_level
                WHERE ? = '' OR warehouse = ? GROUP BY sku) l ON l.sku = v.sku
            LEFT JOIN sku_cost c ON c.sku = coalesce(v.sku, l.sku)
            WHERE coalesce(v.published, false) OR coalesce(l.on_hand, 0) > 0
            ORDER BY coalesce(v.sku, l.sku) COLLATE "C\"""";

    private final Sql sql;

    PostgresStockSheet(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Shelf> shelves(Optional<WarehouseCode> warehouse) {
        var place = SalesEntryRow.warehouse(warehouse);
        return sql.list(SHELVES, PostgresStockSheet::shelf, place, place);
    }

    private static Shelf shelf(ResultSet row) throws SQLException {
        return new Shelf(
                row.getString("sku"),
                row.getString("slug"),
                row.getString("title"),
                String.join(" / ", Columns.texts(row, "option_values")),
                row.getBoolean("on_sale"),
                row.getLong("on_hand"),
                row.getLong("reserved"),
                Optional.ofNullable(row.getBigDecimal("per_piece"))
                        .map(perPiece -> new AverageCost(perPiece, CurrencyUnit.IDR)));
    }
}
