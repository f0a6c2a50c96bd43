package id.laris.persistence.terms;

import id.laris.application.terms.Receivables;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import id.laris.domain.terms.Receivable;
import id.laris.domain.terms.ReminderPlan;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Singleton
class PostgresReceivables implements Receivables {
    private static final String READ = """
            SELECT o.id, o.number, o.customer_id, r.days, p.due, r.due_on, r.reminded,
                CASE WHEN %s THEN %s ELSE 0 END AS open
            FROM %s""".formatted(OpenSql.ORDERS, OpenSql.AMOUNT, OpenSql.JOINED);

    private final Sql sql;

    PostgresReceivables(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(OrderId order, int days) {
        sql.update("INSERT INTO receivable (order_id, days) VALUES (?, ?)", order.value(), days);
    }

    @Override
    public void due(OrderId order, LocalDate dueOn) {
        sql.update("UPDATE receivable SET due_on = ? WHERE order_id = ? AND due_on IS NULL", dueOn, order.value());
    }

    @Override
    public Optional<Receivable> find(OrderId order) {
        return sql.find(
                READ + "WHERE o.id = ? AND o.customer_id IS NOT NULL", PostgresReceivables::receivable, order.value());
    }

    @Override
    public List<Receivable> openOf(AccountId account) {
        return sql.list(
                READ + "WHERE o.customer_id = ? AND " + OpenSql.ORDERS + " ORDER BY r.due_on NULLS LAST, o.id",
                PostgresReceivables::receivable,
                account.value());
    }

    @Override
    public List<Sum> open() {
        return sql.list(
                """
                SELECT o.customer_id, r.due_on, sum(%s)::bigint AS open, count(*)::int AS orders
                FROM %s WHERE %s AND o.customer_id IS NOT NULL
                GROUP BY o.customer_id, r.due_on ORDER BY o.customer_id, r.due_on NULLS LAST""".formatted(OpenSql.AMOUNT, OpenSql.JOINED, OpenSql.ORDERS),
                row -> new Sum(
                        new AccountId(Columns.uuid(row, "customer_id")),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                        Columns.rupiah(row, "open"),
                        row.getInt("orders")));
    }

    @Override
    public List<Receivable> toRemind(ReminderPlan plan, LocalDate today, int most) {
        return sql.list(
                READ + "WHERE " + OpenSql.ORDERS + " AND " + OpenSql.AMOUNT + " > 0" + """
                     AND o.customer_id IS NOT NULL AND r.due_on <= ?
                     AND coalesce(r.reminded, -1000) < (SELECT max(step) FROM unnest(?::int[]) AS s (step)
                        WHERE step <= ?::date - r.due_on)
                ORDER BY r.due_on, o.id LIMIT ? FOR UPDATE OF r, p SKIP LOCKED""",
                PostgresReceivables::receivable,
                plan.horizon(today),
                Sql.ints(plan.steps(), step -> step),
                today,
                most);
    }

    @Override
    public boolean remind(OrderId order, int step) {
        return sql.update(
                        "UPDATE receivable SET reminded = ? WHERE order_id = ? AND (reminded IS NULL OR reminded < ?)",
                        step,
                        order.value(),
                        step)
                == 1;
    }

    private static Receivable receivable(ResultSet row) throws SQLException {
        int step = row.getInt("reminded");
        var reminded = row.wasNull() ? Optional.<Integer>empty() : Optional.of(step);
        return new Receivable(
                new OrderId(Columns.uuid(row, "id")),
                new OrderNumber(row.getString("number")),
                new AccountId(Columns.uuid(row, "customer_id")),
                row.getInt("days"),
                Columns.rupiah(row, "due"),
                Columns.rupiah(row, "open"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                reminded);
    }
}
