package id.laris.persistence.reporting;

import id.laris.application.reporting.Footfall;
import id.laris.application.reporting.Period;
import id.laris.domain.reporting.FunnelFigures;
import id.laris.domain.reporting.ShopStep;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows are touched in the order of their keys, so that two writers never wait for each other in a circle. */
@Singleton
class PostgresFootfall implements Footfall {
    private static final String COUNT = """
            INSERT INTO footfall_day AS f (day, visits, products, carts, checkouts, paid, lost) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (day) DO UPDATE SET visits = f.visits + excluded.visits, products = f.products + excluded.products,
                carts = f.carts + excluded.carts, checkouts = f.checkouts + excluded.checkouts, paid = f.paid + excluded.paid,
                lost = f.lost + excluded.lost""";

    private static final String VIEWS = """
            INSERT INTO product_view_day AS v (product, day, views) VALUES (?, ?, ?)
            ON CONFLICT (product, day) DO UPDATE SET views = v.views + excluded.views""";

    private final Sql sql;

    PostgresFootfall(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void count(Map<LocalDate, FunnelFigures> more) {
        sql.batch(
                COUNT,
                new TreeMap<>(more)
                        .entrySet().stream()
                                .map(day -> row(day.getKey(), day.getValue()))
                                .toList());
    }

    private static Object[] row(LocalDate day, FunnelFigures more) {
        return new Object[] {
            day, more.visits(), more.products(), more.carts(), more.checkouts(), more.paid(), more.lost()
        };
    }

    @Override
    public void countViews(LocalDate day, Map<String, Long> views) {
        sql.batch(
                VIEWS,
                new TreeMap<>(views)
                        .entrySet().stream()
                                .map(it -> new Object[] {it.getKey(), day, it.getValue()})
                                .toList());
    }

    @Override
    public boolean buys(OrderId order, LocalDate day) {
        return sql.update(
                        "INSERT INTO footfall_purchase (order_id, day) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        order.value(),
                        day)
                > 0;
    }

    @Override
    public void keep(List<Footprint> footprints) {
        sql.batch(
                "INSERT INTO footprint (visitor, step, product, sku, pieces, at) VALUES (?, ?, ?, ?, ?, ?)",
                footprints.stream()
                        .map(it -> new Object[] {it.visitor(), it.step(), it.product(), it.sku(), it.pieces(), it.at()})
                        .toList());
    }

    @Override
    public SortedMap<LocalDate, FunnelFigures> days(Period period) {
        var days = new TreeMap<LocalDate, FunnelFigures>();
        sql.list(
                "SELECT * FROM footfall_day WHERE day >= ? AND day <= ?",
                row -> days.put(
                        row.getObject("day", LocalDate.class),
                        new FunnelFigures(
                                row.getLong("visits"),
                                row.getLong("products"),
                                row.getLong("carts"),
                                row.getLong("checkouts"),
                                row.getLong("paid"),
                                row.getLong("lost"))),
                period.from(),
                period.to());
        return days;
    }

    @Override
    public List<ProductViews> mostSeen(Period period, int most) {
        return sql.list(
                """
                SELECT product, sum(views) AS views FROM product_view_day WHERE day >= ? AND day <= ?
                GROUP BY product ORDER BY sum(views) DESC, product COLLATE "C" LIMIT ?""",
                row -> new ProductViews(row.getString("product"), row.getLong("views")),
                period.from(),
                period.to(),
                most);
    }

    @Override
    public List<Footprint> of(String visitor) {
        return sql.list(
                "SELECT visitor, step, product, sku, pieces, at FROM footprint WHERE visitor = ? ORDER BY at, seq",
                row -> new Footprint(
                        row.getString("visitor"),
                        ShopStep.valueOf(row.getString("step")),
                        row.getString("product"),
                        row.getString("sku"),
                        row.getInt("pieces"),
                        Columns.instant(row, "at")),
                visitor);
    }

    @Override
    public void forget(String visitor) {
        sql.update("DELETE FROM footprint WHERE visitor = ?", visitor);
    }

    @Override
    public int forgetBefore(Instant limit) {
        return sql.update("DELETE FROM footprint WHERE at < ?", limit);
    }
}
