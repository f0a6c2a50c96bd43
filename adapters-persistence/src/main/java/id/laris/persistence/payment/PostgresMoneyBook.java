package id.laris.persistence.payment;

import id.laris.application.payment.MoneyBook;
import id.laris.application.payment.MoneyQuery;
import id.laris.application.shared.Page;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.MoneyMovement;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
class PostgresMoneyBook implements MoneyBook {
    /** What each paid or refunded order has in the book, in its attempts and refunds, and in its payment's own sums. */
    private static final String DISAGREE = """
            SELECT o.number, coalesce(b.booked, 0) AS booked, coalesce(c.came, 0) - coalesce(r.went, 0) AS kept,
                p.captured - p.refunded + coalesce(r.promised, 0) AS stated
            FROM payment p JOIN shop_order o ON o.id = p.order_id
            LEFT JOIN (SELECT order_id, sum(CASE kind WHEN 'CAPTURED' THEN amount ELSE -amount END) AS booked
                FROM money_movement GROUP BY order_id) b ON b.order_id = p.order_id
            LEFT JOIN (SELECT order_id, sum(arrived) AS came FROM payment_attempt WHERE state = 'PAID' GROUP BY order_id) c
                ON c.order_id = p.order_id
            LEFT JOIN (SELECT order_id, sum(amount) FILTER (WHERE state = 'DONE') AS went,
                    sum(amount) FILTER (WHERE state <> 'DONE') AS promised FROM refund GROUP BY order_id) r
                ON r.order_id = p.order_id
            WHERE coalesce(b.booked, 0) <> coalesce(c.came, 0) - coalesce(r.went, 0)
                OR coalesce(b.booked, 0) <> p.captured - p.refunded + coalesce(r.promised, 0)
            ORDER BY o.number LIMIT ?""";

    private final Sql sql;

    PostgresMoneyBook(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(MoneyMovement movement) {
        var added = sql.update(
                """
                INSERT INTO money_movement (id, order_id, kind, through, amount, document, at)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document) DO NOTHING""",
                movement.id(),
                movement.order().value(),
                movement.kind(),
                movement.through(),
                movement.amount().minorUnits(),
                movement.document(),
                movement.at());
        if (added == 0) throw new IllegalStateException("in the book already: " + movement.document());
    }

    @Override
    public Page<Line> list(MoneyQuery query) {
        var found = sql.list(
                """
                SELECT m.*, o.number FROM money_movement m JOIN shop_order o ON o.id = m.order_id
                WHERE m.at >= ? AND m.at < ? AND (m.at, m.seq) < (?, ?)
                ORDER BY m.at DESC, m.seq DESC LIMIT ?""",
                row -> new Found(line(row), row.getLong("seq")),
                query.from().orElse(Instant.EPOCH),
                query.to().orElse(END),
                place(query.cursor()).at(),
                place(query.cursor()).seq(),
                query.limit() + 1);
        var shown = found.subList(0, Math.min(query.limit(), found.size()));
        var next = found.size() > query.limit()
                ? Optional.of(shown.get(shown.size() - 1).place())
                : Optional.<String>empty();
        return new Page<>(shown.stream().map(Found::line).toList(), next);
    }

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private record Found(Line line, long seq) {
        String place() {
            var at = line.movement().at();
            return at.getEpochSecond() + "." + at.getNano() + "." + seq;
        }
    }

    private record Place(Instant at, long seq) {}

    private static Place place(Optional<String> cursor) {
        if (cursor.isEmpty()) return new Place(END, 0);
        if (!cursor.get().matches("\\d{1,12}\\.\\d{1,9}\\.\\d{1,18}"))
            throw new Invalid("cursor", cursor.get(), "one that a page before gave");
        var parts = cursor.get().split("\\.");
        return new Place(
                Instant.ofEpochSecond(
                        Math.min(Long.parseLong(parts[0]), END.getEpochSecond()), Long.parseLong(parts[1])),
                Long.parseLong(parts[2]));
    }

    @Override
    public List<Line> captured(String through, Instant from, Instant to, int most) {
        return sql.list("""
                SELECT m.*, o.number FROM money_movement m JOIN shop_order o ON o.id = m.order_id
                WHERE m.at >= ? AND m.at < ? AND through = ? AND kind = 'CAPTURED' ORDER BY m.at, m.seq LIMIT ?""", PostgresMoneyBook::line, from, to, through, most);
    }

    @Override
    public List<Total> totals(Instant from, Instant to) {
        return sql.list(
                """
                SELECT through, coalesce(sum(amount) FILTER (WHERE kind = 'CAPTURED'), 0) AS captured,
                    coalesce(sum(amount) FILTER (WHERE kind = 'REFUNDED'), 0) AS refunded
                FROM money_movement WHERE at >= ? AND at < ? GROUP BY through ORDER BY through""",
                row -> new Total(
                        row.getString("through"), Columns.rupiah(row, "captured"), Columns.rupiah(row, "refunded")),
                from,
                to);
    }

    @Override
    public List<Discrepancy> compareWithPayments(int most) {
        return sql.list(
                DISAGREE,
                row -> new Discrepancy(
                        new OrderNumber(row.getString("number")),
                        Columns.rupiah(row, "booked"),
                        Columns.rupiah(row, "kept"),
                        Columns.rupiah(row, "stated")),
                most);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new MoneyMovement(
                        Columns.uuid(row, "id"),
                        new OrderId(Columns.uuid(row, "order_id")),
                        MoneyMovement.Kind.valueOf(row.getString("kind")),
                        row.getString("through"),
                        Columns.rupiah(row, "amount"),
                        Columns.uuid(row, "document"),
                        Columns.instant(row, "at")),
                new OrderNumber(row.getString("number")));
    }
}
