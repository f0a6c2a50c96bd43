package id.laris.persistence.payment;

import id.laris.application.payment.Payments.TroubledAttempt;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Trouble;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Payments that do not come to their end by themselves. */
final class TroubleSql {
    private static final String FIND = """
            SELECT o.number, o.pay_before, a.*, p.due - p.captured + p.refunded AS missing,
                p.captured > p.refunded AND a.state = 'PAID' AS is_short
            FROM payment_attempt a JOIN payment p ON p.order_id = a.order_id JOIN shop_order o ON o.id = a.order_id
            WHERE a.id IN (
                SELECT id FROM payment_attempt
                WHERE state IN ('INTENDED', 'PENDING', 'UNKNOWN', 'AUTHORISED', 'GIVEN_UP') AND provider NOT IN ('transfer', 'cash')
                    AND (state = 'AUTHORISED' OR state IN ('INTENDED', 'UNKNOWN') AND started_at < ?
                        OR state = 'PENDING' AND expires_at < ? OR state = 'GIVEN_UP' AND expires_at < ?)
                UNION ALL
                SELECT (SELECT l.id FROM payment_attempt l WHERE l.order_id = s.order_id AND l.state = 'PAID'
                    ORDER BY l.position DESC LIMIT 1)
                FROM payment s JOIN shop_order w ON w.id = s.order_id
                WHERE s.captured > s.refunded AND s.captured - s.refunded < s.due
                    AND w.payment = 'PENDING' AND w.state <> 'CANCELLED')
            ORDER BY a.started_at, a.id LIMIT ?""";

    private TroubleSql() {}

    static List<TroubledAttempt> find(Sql sql, Instant now, int most) {
        return sql.list(
                FIND,
                row -> troubled(row, now),
                Trouble.NO_ANSWER.before(now),
                Trouble.OVERDUE.before(now),
                Trouble.SILENT.before(now),
                most);
    }

    private static TroubledAttempt troubled(ResultSet row, Instant now) throws SQLException {
        var attempt = PaymentRow.attempt(row);
        return new TroubledAttempt(
                new OrderNumber(row.getString("number")),
                attempt,
                row.getBoolean("is_short")
                        ? Trouble.SHORT
                        : Trouble.of(attempt, now).orElseThrow(),
                Columns.rupiah(row, "missing"),
                Columns.optionalInstant(row, "pay_before"));
    }
}
