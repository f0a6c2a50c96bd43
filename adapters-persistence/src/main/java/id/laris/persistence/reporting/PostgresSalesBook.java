package id.laris.persistence.reporting;

import id.laris.application.reporting.EntryQuery;
import id.laris.application.reporting.SalesBook;
import id.laris.application.shared.Page;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.reporting.SalesAmounts;
import id.laris.domain.reporting.SalesCell;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Whoever writes holds a shared lock of the sums until the end of the transaction; whoever makes them anew holds it alone. */
@Singleton
class PostgresSalesBook implements SalesBook {
    private static final long SUMS = 200_001;
    private static final String MOVE_DAY = SalesSql.move("sales_day");
    private static final String MOVE_MONTH = SalesSql.move("sales_month");
    /** In seconds; a busy shop of a million orders a month needs a few minutes. */
    private static final int SLOWEST_MONTH = 1_800;

    /** What each order has in the book, what it is sold for, and what of that went back or is not asked. */
    private static final String DISAGREE = """
            SELECT * FROM (
                SELECT o.number, coalesce(b.booked, 0) AS booked, coalesce(b.booked_back, 0) AS booked_back,
                    CASE WHEN o.stands THEN o.total ELSE 0 END AS sold,
                    CASE WHEN o.stands THEN coalesce(r.went, 0) + coalesce(f.relieved, 0) ELSE 0 END AS given_back,
                    coalesce(b.pieces, 0) AS booked_pieces, CASE WHEN o.stands THEN o.pieces ELSE 0 END AS sold_pieces
                FROM (SELECT id, number, pieces, state IN ('CONFIRMED', 'COMPLETED') AS stands,
                        goods + shipping + CASE WHEN tax_included THEN 0 ELSE tax END AS total
                    FROM shop_order) o
                LEFT JOIN (SELECT order_id, sum(gross - discount + shipping) AS booked, sum(returned) AS booked_back, sum(pieces) AS pieces
                    FROM sales_entry WHERE order_id IS NOT NULL GROUP BY order_id) b ON b.order_id = o.id
                LEFT JOIN (SELECT order_id, sum(amount) AS went FROM refund
                    WHERE state = 'DONE' AND reason NOT IN ('late-payment', 'over-payment') GROUP BY order_id) r ON r.order_id = o.id
                LEFT JOIN (SELECT order_id, sum(amount) AS relieved FROM payment_relief GROUP BY order_id) f ON f.order_id = o.id
                WHERE NOT EXISTS (SELECT FROM outbox WHERE key = o.id::text AND NOT dead)) said
            WHERE booked <> sold OR booked_back <> given_back OR booked_pieces <> sold_pieces
            ORDER BY number LIMIT ?""";

    private final Sql sql;

    PostgresSalesBook(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<SalesEntry> lock(OrderId order) {
        sql.list("SELECT pg_advisory_xact_lock(hashtextextended(?, 200))", row -> 1, "sales/" + order);
        return sql.list(
                "SELECT * FROM sales_entry WHERE order_id = ? ORDER BY seq", SalesEntryRow::entry, order.value());
    }

    @Override
    public void add(List<SalesEntry> entries) {
        sql.list("SELECT pg_advisory_xact_lock_shared(?)", row -> 1, SUMS);
        sql.batch(
                SalesEntryRow.INSERT,
                entries.stream().map(SalesEntryRow::values).toList());
        var days = SalesCell.of(entries);
        move(MOVE_DAY, days);
        move(MOVE_MONTH, months(days));
    }

    @Override
    public Map<String, Set<String>> documents(Collection<String> orderNumbers) {
        var documents = new HashMap<String, Set<String>>();
        sql.list(
                "SELECT DISTINCT order_number, document FROM sales_entry WHERE order_number = ANY (?)",
                row -> documents
                        .computeIfAbsent(row.getString("order_number"), number -> new HashSet<>())
                        .add(row.getString("document")),
                Sql.texts(orderNumbers));
        return documents;
    }

    private static SortedMap<SalesCell, SalesFigures> months(Map<SalesCell, SalesFigures> days) {
        var months = new TreeMap<SalesCell, SalesFigures>();
        days.forEach((cell, figures) -> months.merge(
                new SalesCell(
                        cell.dimension(),
                        cell.key(),
                        cell.warehouse(),
                        cell.day().withDayOfMonth(1)),
                figures,
                SalesFigures::plus));
        return months;
    }

    private void move(String statement, Map<SalesCell, SalesFigures> figures) {
        var cells = figures.entrySet().stream()
                .filter(it -> !it.getValue().isNone())
                .toList();
        if (cells.isEmpty()) return;
        sql.update(
                statement,
                Sql.texts(cells, it -> it.getKey().dimension()),
                Sql.texts(cells, it -> it.getKey().key()),
                Sql.texts(cells, it -> SalesEntryRow.warehouse(it.getKey().warehouse())),
                Sql.days(cells, it -> it.getKey().day()),
                Sql.longs(cells, it -> it.getValue().orders()),
                amounts(cells, SalesAmounts::pieces),
                rupiah(cells, SalesAmounts::gross),
                rupiah(cells, SalesAmounts::discount),
                rupiah(cells, SalesAmounts::tax),
                rupiah(cells, SalesAmounts::shipping),
                amounts(cells, SalesAmounts::returnedPieces),
                rupiah(cells, SalesAmounts::returned),
                rupiah(cells, SalesAmounts::cost),
                rupiah(cells, SalesAmounts::earned));
    }

    private static Object rupiah(List<Map.Entry<SalesCell, SalesFigures>> cells, Function<SalesAmounts, Money> what) {
        return amounts(cells, it -> what.apply(it).minorUnits());
    }

    private static Object amounts(List<Map.Entry<SalesCell, SalesFigures>> cells, Function<SalesAmounts, Long> what) {
        return Sql.longs(cells, it -> what.apply(it.getValue().amounts()));
    }

    @Override
    public Page<SalesEntry> entries(EntryQuery query) {
        var place = query.cursor().map(PostgresSalesBook::place).orElse(new Place(LocalDate.of(9999, 1, 1), 0));
        var whole = query.dimension() == SalesDimension.SHOP;
        var found = sql.list(
                "SELECT * FROM sales_entry WHERE day >= ? AND day <= ? AND (day, seq) < (?, ?) AND (? OR warehouse = ?) AND "
                        + (whole ? "?::text IS NOT NULL" : SalesSql.column(query.dimension()) + " = ?")
                        + " ORDER BY day DESC, seq DESC LIMIT ?",
                row -> new Found(SalesEntryRow.entry(row), row.getLong("seq")),
                query.period().from(),
                query.period().to(),
                place.day(),
                place.seq(),
                query.warehouse().isEmpty(),
                SalesEntryRow.warehouse(query.warehouse()),
                query.key(),
                query.limit() + 1);
        var shown = found.subList(0, Math.min(query.limit(), found.size()));
        var next = found.size() > query.limit()
                ? Optional.of(shown.get(shown.size() - 1).cursor())
                : Optional.<String>empty();
        return new Page<>(shown.stream().map(Found::entry).toList(), next);
    }

    private record Found(SalesEntry entry, long seq) {
        String cursor() {
            return entry.day().toEpochDay() + "." + seq;
        }
    }

    private record Place(LocalDate day, long seq) {}

    private static Place place(String cursor) {
        if (!cursor.matches("-?\\d{1,6}\\.\\d{1,18}"))
            throw new Invalid("cursor", cursor, "one that a page before gave");
        var parts = cursor.split("\\.");
        return new Place(LocalDate.ofEpochDay(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
    }

    @Override
    public List<YearMonth> months() {
        return sql.list("""
                SELECT DISTINCT month FROM (
                    SELECT generate_series(date_trunc('month', min(day)), max(day), interval '1 month')::date AS month FROM sales_entry
                    UNION ALL SELECT DISTINCT day FROM sales_month WHERE dimension = 'SHOP' AND warehouse = '') all_months
                ORDER BY month""", row -> YearMonth.from(row.getObject("month", LocalDate.class)));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = SLOWEST_MONTH)
    public void rebuild(YearMonth month) {
        var from = month.atDay(1);
        var to = month.plusMonths(1).atDay(1);
        sql.list("SELECT pg_advisory_xact_lock(?)", row -> 1, SUMS);
        sql.update("DELETE FROM sales_day WHERE day >= ? AND day < ?", from, to);
        sql.update("DELETE FROM sales_month WHERE day >= ? AND day < ?", from, to);
        sql.update(SalesSql.REBUILD_DAYS, from, to);
        sql.update(SalesSql.REBUILD_MONTHS, from, to);
    }

    @Override
    public long wrongCells(YearMonth month) {
        var from = month.atDay(1);
        var to = month.plusMonths(1).atDay(1);
        return sql.number(SalesSql.COMPARE_DAYS, from, to, from, to)
                + sql.number(SalesSql.COMPARE_MONTHS, from, to, from, to);
    }

    @Override
    public List<Discrepancy> compareWithOrders(int most) {
        return sql.list(
                DISAGREE,
                row -> new Discrepancy(
                        new OrderNumber(row.getString("number")),
                        Columns.rupiah(row, "booked"),
                        Columns.rupiah(row, "sold"),
                        Columns.rupiah(row, "booked_back"),
                        Columns.rupiah(row, "given_back")),
                most);
    }

    @Override
    public List<OrderId> unwritten(int most) {
        return sql.list("""
                SELECT o.id FROM shop_order o, sales_backfill b
                WHERE NOT b.done AND (b.last IS NULL OR o.id > b.last) ORDER BY o.id LIMIT ?""", row -> new OrderId(Columns.uuid(row, "id")), most);
    }

    @Override
    public void writtenUntil(Optional<OrderId> last) {
        sql.update(
                "UPDATE sales_backfill SET last = coalesce(?, last), done = ?",
                last.map(OrderId::value),
                last.isEmpty());
    }

    @Override
    public void writeOldOnes() {
        sql.update("UPDATE sales_backfill SET last = NULL, done = false");
    }

    @Override
    public boolean isComplete() {
        return sql.number("SELECT count(*) FROM sales_backfill WHERE done") == 1;
    }
}
