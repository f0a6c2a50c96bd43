package id.laris.persistence.reporting;

import id.laris.application.reporting.Buyers;
import id.laris.domain.reporting.BuyerHistory.Purchase;
import id.laris.domain.reporting.CohortCell;
import id.laris.domain.reporting.CohortFigures;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Buyers are found by the seals of their orders (see BuyerIndex), which are compared and never opened. */
@Singleton
class PostgresBuyers implements Buyers {
    private static final String MOVE = """
            INSERT INTO cohort_month AS c (cohort, month, buyers, orders, net, first_net, repeaters, gaps, gap_days)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (cohort, month) DO UPDATE SET buyers = c.buyers + excluded.buyers, orders = c.orders + excluded.orders,
                net = c.net + excluded.net, first_net = c.first_net + excluded.first_net,
                repeaters = c.repeaters + excluded.repeaters, gaps = c.gaps + excluded.gaps, gap_days = c.gap_days + excluded.gap_days""";

    /** An account may have ordered under several addresses, and an address before it had an account. */
    private static final String KNOWN = """
            SELECT min(b.buyer) AS buyer FROM buyer_order b JOIN (
                SELECT id FROM shop_order WHERE customer_id = ? UNION SELECT id FROM shop_order WHERE buyer_index[1] = ?) o
            ON o.id = b.order_id""";

    private final Sql sql;

    PostgresBuyers(Sql sql) {
        this.sql = sql;
    }

    private record Named(Optional<UUID> customer, byte[] mail) {}

    @Override
    public Optional<Long> lock(OrderId order) {
        return sql.find(
                        "SELECT customer_id, buyer_index[1] AS mail FROM shop_order WHERE id = ?",
                        row -> new Named(
                                Optional.ofNullable(row.getObject("customer_id", UUID.class)), row.getBytes("mail")),
                        order.value())
                .filter(named -> named.customer().isPresent() || named.mail() != null)
                .map(named -> number(order, named));
    }

    private long number(OrderId order, Named named) {
        // Both names of a buyer, in one sequence for everybody.
        sql.list("""
                SELECT pg_advisory_xact_lock(name) FROM (
                    SELECT hashtextextended(known, 292) AS name FROM unnest(ARRAY[?::text, encode(?::bytea, 'hex')]) known
                    WHERE known IS NOT NULL ORDER BY name) names""", row -> 1, named.customer(), named.mail());
        return sql.find("SELECT buyer FROM buyer_order WHERE order_id = ?", row -> row.getLong("buyer"), order.value())
                .or(() -> sql.find(
                                KNOWN,
                                row -> Optional.ofNullable(row.getObject("buyer", Long.class)),
                                named.customer(),
                                named.mail())
                        .flatMap(known -> known))
                .orElseGet(() -> sql.number("SELECT nextval('buyer_number')"));
    }

    @Override
    public List<Purchase> of(long buyer) {
        return sql.list(
                "SELECT order_id, day, net FROM buyer_order WHERE buyer = ?",
                row -> new Purchase(
                        new OrderId(Columns.uuid(row, "order_id")),
                        row.getObject("day", LocalDate.class),
                        Columns.rupiah(row, "net")),
                buyer);
    }

    @Override
    public void put(long buyer, Purchase purchase) {
        sql.update(
                """
                INSERT INTO buyer_order (order_id, buyer, day, net) VALUES (?, ?, ?, ?)
                ON CONFLICT (order_id) DO UPDATE SET buyer = excluded.buyer, day = excluded.day, net = excluded.net""",
                purchase.order().value(),
                buyer,
                purchase.day(),
                purchase.net().minorUnits());
    }

    @Override
    public void remove(OrderId order) {
        sql.update("DELETE FROM buyer_order WHERE order_id = ?", order.value());
    }

    @Override
    public void move(Map<CohortCell, CohortFigures> difference) {
        sql.batch(
                MOVE,
                new TreeMap<>(difference)
                        .entrySet().stream()
                                .map(it -> row(it.getKey(), it.getValue()))
                                .toList());
    }

    private static Object[] row(CohortCell cell, CohortFigures figures) {
        return new Object[] {
            cell.cohort().atDay(1),
            cell.month().atDay(1),
            figures.buyers(),
            figures.orders(),
            figures.net().minorUnits(),
            figures.firstNet().minorUnits(),
            figures.repeaters(),
            figures.gaps(),
            figures.gapDays()
        };
    }

    @Override
    public SortedMap<CohortCell, CohortFigures> cells(YearMonth from, YearMonth to) {
        var cells = new TreeMap<CohortCell, CohortFigures>();
        sql.list(
                "SELECT * FROM cohort_month WHERE month >= ? AND month <= ?",
                row -> cells.put(
                        new CohortCell(
                                YearMonth.from(row.getObject("cohort", LocalDate.class)),
                                YearMonth.from(row.getObject("month", LocalDate.class))),
                        new CohortFigures(
                                row.getLong("buyers"),
                                row.getLong("orders"),
                                Columns.rupiah(row, "net"),
                                Columns.rupiah(row, "first_net"),
                                row.getLong("repeaters"),
                                row.getLong("gaps"),
                                row.getLong("gap_days"))),
                from.atDay(1),
                to.atDay(1));
        cells.values().removeIf(CohortFigures::isNone);
        return cells;
    }

    @Override
    public List<OrderId> unwritten(int most) {
        return sql.list("""
                SELECT o.id FROM shop_order o, buyer_backfill b
                WHERE NOT b.done AND (b.last IS NULL OR o.id > b.last) ORDER BY o.id LIMIT ?""", row -> new OrderId(Columns.uuid(row, "id")), most);
    }

    @Override
    public void writtenUntil(Optional<OrderId> last) {
        sql.update(
                "UPDATE buyer_backfill SET last = coalesce(?, last), done = ?",
                last.map(OrderId::value),
                last.isEmpty());
    }

    @Override
    public boolean isComplete() {
        return sql.number("SELECT count(*) FROM buyer_backfill WHERE done") == 1;
    }

    @Override
    public void writeAnew() {
        sql.update("LOCK TABLE buyer_order IN EXCLUSIVE MODE");
        sql.update("DELETE FROM buyer_order");
        sql.update("DELETE FROM cohort_month");
        sql.update("UPDATE buyer_backfill SET last = NULL, done = false");
    }
}
