package id.laris.persistence.reporting;

import id.laris.application.reporting.ShopFigures;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.List;

/** Counted from the rows when asked. */
@Singleton
class PostgresShopFigures implements ShopFigures {
    private static final String LOW_STOCK = """
            SELECT v.sku, p.title, v.option_values, coalesce(l.free, 0) AS available
            FROM variant v JOIN product p ON p.id = v.product_id
            LEFT JOIN (
                SELECT sku, sum(on_hand - reserved) AS free, max(minimum) AS minimum
                FROM stock_level s
                WHERE (? OR warehouse = ANY (?)) AND s.warehouse NOT IN (SELECT code FROM warehouse WHERE NOT active)
                GROUP BY sku) l ON l.sku = v.sku
            WHERE p.published AND coalesce(l.free, 0) <= ? AND (NOT ? OR coalesce(l.minimum, 0) = 0)
            ORDER BY available, v.sku LIMIT ?""";
    private static final String OPEN_TRANSFERS = """
            SELECT count(*) FROM payment_attempt
            WHERE state IN ('INTENDED', 'PENDING', 'UNKNOWN') AND method = 'BANK_TRANSFER'""";

    private final Sql sql;

    PostgresShopFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<LowStock> lowStock(Few few, int most) {
        return sql.list(
                LOW_STOCK,
                row -> new LowStock(
                        row.getString("sku"),
                        row.getString("title"),
                        String.join(" / ", Columns.texts(row, "option_values")),
                        row.getInt("available")),
                few.warehouses().isEmpty(),
                Sql.texts(few.warehouses()),
                few.atMost(),
                few.unwatched(),
                most);
    }

    @Override
    public long openTransfers() {
        return sql.number(OPEN_TRANSFERS);
    }
}
