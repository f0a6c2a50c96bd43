package id.laris.persistence.reporting;

import id.laris.application.reporting.ShopFigures;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Counted from the rows when asked. An order counts on the day it was placed, in the shop's zone, once it is confirmed. */
@Singleton
class PostgresShopFigures implements ShopFigures {
    private static final String SALES = """
            SELECT day::date AS day, coalesce(s.orders, 0) AS orders, coalesce(s.total, 0) AS total
            FROM generate_series((?::timestamptz AT TIME ZONE ?)::date, (?::timestamptz AT TIME ZONE ?)::date, interval '1 day') AS day
            LEFT JOIN (
                SELECT (placed_at AT TIME ZONE ?)::date AS day, count(*) AS orders, sum(goods + shipping + CASE WHEN tax_included THEN 0 ELSE tax END) AS total
                FROM shop_order
                WHERE placed_at >= ? AND placed_at < ? AND state IN ('CONFIRMED', 'COMPLETED')
                GROUP BY 1) s USING (day)
            ORDER BY day""";
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
    private static final String BEST_SELLERS = """
            SELECT l.product_slug, max(l.title) AS title, sum(l.quantity) AS pieces, sum(l.unit_price * l.quantity) AS total
            FROM shop_order o JOIN order_line l ON l.order_id = o.id
            WHERE o.placed_at >= ? AND o.placed_at < ? AND o.state IN ('CONFIRMED', 'COMPLETED')
            GROUP BY l.product_slug ORDER BY pieces DESC, l.product_slug LIMIT ?""";

    private final Sql sql;

    PostgresShopFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DaySales> salesByDay(Instant from, Instant to, ZoneId zone) {
        var name = zone.getId();
        return sql.list(
                SALES,
                row -> new DaySales(
                        row.getObject("day", LocalDate.class), row.getLong("orders"), Columns.rupiah(row, "total")),
                from,
                name,
                to,
                name,
                name,
                from,
                to);
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

    @Override
    public List<BestSeller> bestSellers(Instant from, Instant to, int most) {
        return sql.list(
                BEST_SELLERS,
                row -> new BestSeller(
                        row.getString("product_slug"),
                        row.getString("title"),
                        row.getLong("pieces"),
                        Columns.rupiah(row, "total")),
                from,
                to,
                most);
    }
}
