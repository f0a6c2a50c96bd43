package id.laris.persistence.payment;

import id.laris.application.payment.HoldNotices;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

@Singleton
class PostgresHoldNotices implements HoldNotices {
    private static final String HELD = """
            SELECT a.id, a.order_id, o.number, a.provider, a.asked, o.pay_before
            FROM payment_attempt a JOIN shop_order o ON o.id = a.order_id
            WHERE a.state = 'AUTHORISED' AND o.pay_before < ?""";

    private static final String FIRST = " ORDER BY o.pay_before, a.id LIMIT ?";

    /** Of two that begin at once, one waits for the other and finds it told. */
    private static final String BEGIN = "WITH held AS (" + HELD
            + " AND NOT EXISTS (SELECT FROM hold_notice n WHERE n.attempt_id = a.id)" + FIRST + "), "
            + """
            told AS (
                INSERT INTO hold_notice (attempt_id, told_at) SELECT id, ? FROM held ORDER BY id
                ON CONFLICT DO NOTHING RETURNING attempt_id)
            SELECT held.* FROM held JOIN told ON told.attempt_id = held.id ORDER BY held.pay_before, held.id""";

    private final Sql sql;

    PostgresHoldNotices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Ending> begin(Instant before, Instant now, int most) {
        return sql.list(BEGIN, PostgresHoldNotices::ending, before, most, now);
    }

    @Override
    public List<Ending> ending(Instant before, int most) {
        return sql.list(HELD + FIRST, PostgresHoldNotices::ending, before, most);
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                new OrderId(Columns.uuid(row, "order_id")),
                new OrderNumber(row.getString("number")),
                new AttemptId(Columns.uuid(row, "id")),
                row.getString("provider"),
                Columns.rupiah(row, "asked"),
                Columns.instant(row, "pay_before"));
    }
}
