package id.laris.persistence.stock;

import id.laris.application.shared.Page;
import id.laris.application.stock.NoticeQuery;
import id.laris.application.stock.StockNotices;
import id.laris.application.stock.StockPlace;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockNotice;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

@Singleton
class PostgresStockNotices implements StockNotices {
    static final String COLUMNS =
            "SELECT sku, warehouse, available, minimum, answer, raised_at, quiet_until, resolved_at, seq FROM stock_notice";
    static final String OPEN = "resolved_at IS NULL AND (answer = 'NONE' OR answer = 'SNOOZED' AND quiet_until <= ?)";

    private static final String HOLD = COLUMNS + """
             WHERE (warehouse, sku) IN (SELECT * FROM unnest(?::text[], ?::text[]))
            ORDER BY warehouse, sku FOR UPDATE""";
    private static final String PUT = """
            INSERT INTO stock_notice (sku, warehouse, available, minimum, answer, raised_at, quiet_until, resolved_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (sku, warehouse) DO UPDATE SET available = excluded.available, minimum = excluded.minimum,
                answer = excluded.answer, raised_at = excluded.raised_at, quiet_until = excluded.quiet_until,
                resolved_at = excluded.resolved_at""";
    private static final String RESOLVE = """
            UPDATE stock_notice n SET resolved_at = ?
            WHERE resolved_at IS NULL AND NOT EXISTS (
                SELECT FROM stock_level l WHERE l.sku = n.sku AND l.warehouse = n.warehouse
                    AND l.minimum > 0 AND l.on_hand - l.reserved <= l.minimum)""";
    private static final String COUNT_OPEN =
            "SELECT count(*) FROM stock_notice WHERE " + OPEN + " AND (? OR warehouse = ANY (?))";
    private static final String RAISED =
            COLUMNS + " WHERE " + OPEN + " AND (? OR warehouse = ANY (?)) AND raised_at >= ? AND raised_at < ?";

    private final Sql sql;

    PostgresStockNotices(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StockNotice> hold(Collection<StockPlace> places) {
        if (places.isEmpty()) return List.of();
        return sorted(sql.list(
                HOLD,
                PostgresStockNotices::notice,
                Sql.texts(places, StockPlace::warehouse),
                Sql.texts(places, StockPlace::sku)));
    }

    @Override
    public void put(StockNotice notice) {
        sql.update(
                PUT,
                notice.sku().value(),
                notice.warehouse().value(),
                notice.available(),
                notice.minimum(),
                notice.answer(),
                notice.raisedAt(),
                notice.quietUntil(),
                notice.resolvedAt());
    }

    @Override
    public int resolve(Instant now) {
        return sql.update(RESOLVE, now);
    }

    @Override
    public Page<StockNotice> list(NoticeQuery query, Instant now) {
        var search = new NoticeSearch(query, now);
        return search.page(sql.list(search.text(), NoticeSearch::found, search.parameters()));
    }

    @Override
    public long countOpen(Set<WarehouseCode> warehouses, Instant now) {
        return sql.number(COUNT_OPEN, now, warehouses.isEmpty(), Sql.texts(warehouses));
    }

    @Override
    public List<StockNotice> raisedBetween(Set<WarehouseCode> warehouses, Instant from, Instant to) {
        return sorted(sql.list(
                RAISED, PostgresStockNotices::notice, to, warehouses.isEmpty(), Sql.texts(warehouses), from, to));
    }

    private static List<StockNotice> sorted(List<StockNotice> notices) {
        notices.sort(Comparator.comparing(StockNotice::warehouse).thenComparing(StockNotice::sku));
        return notices;
    }

    static StockNotice notice(ResultSet row) throws SQLException {
        return new StockNotice(
                new Sku(row.getString("sku")),
                new WarehouseCode(row.getString("warehouse")),
                row.getInt("available"),
                row.getInt("minimum"),
                Columns.constant(row, "answer", StockNotice.Answer.class),
                Columns.instant(row, "raised_at"),
                Columns.optionalInstant(row, "quiet_until"),
                Columns.optionalInstant(row, "resolved_at"));
    }
}
