package id.laris.persistence.payment;

import id.laris.application.payment.SimulatedPayments;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class PostgresSimulatedPayments implements SimulatedPayments {
    private static final String OPEN = """
            INSERT INTO simulated_payment (attempt_id, order_ref, method, amount, state, expires_at, return_to, refunded)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (attempt_id) DO NOTHING""";
    private static final String FIND = """
            SELECT order_ref, method, amount, state, expires_at, return_to, refunded FROM simulated_payment
            WHERE attempt_id = ?""";
    private static final String BOOK_REFUND =
            "INSERT INTO simulated_refund (id, attempt_id, amount) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING";
    private static final String ADD_REFUND = """
            UPDATE simulated_payment SET refunded = refunded + ?
            WHERE attempt_id = ? AND state = 'PAID' AND refunded + ? <= amount""";
    private static final String TAKE_DUE = """
            UPDATE simulated_notice SET due = ? WHERE id IN (
                SELECT id FROM simulated_notice WHERE due <= ? ORDER BY due LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING id, attempt_id, state, at""";
    private static final Duration RESERVED = Duration.ofMinutes(1);

    private final Sql sql;

    PostgresSimulatedPayments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(SimulatedPayment payment) {
        sql.update(
                OPEN,
                payment.attempt().value(),
                payment.order(),
                payment.method(),
                payment.amount().minorUnits(),
                payment.state(),
                payment.expiresAt(),
                payment.returnTo(),
                payment.refunded().minorUnits());
    }

    @Override
    public Optional<SimulatedPayment> find(AttemptId attempt) {
        return sql.find(
                FIND,
                row -> new SimulatedPayment(
                        attempt,
                        row.getString("order_ref"),
                        row.getString("method"),
                        Columns.rupiah(row, "amount"),
                        row.getString("state"),
                        Columns.instant(row, "expires_at"),
                        row.getString("return_to"),
                        Columns.rupiah(row, "refunded")),
                attempt.value());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean settle(AttemptId attempt, String state, List<DueNotice> notices) {
        var settled = sql.update(
                "UPDATE simulated_payment SET state = ? WHERE attempt_id = ? AND state = 'PENDING'",
                state,
                attempt.value());
        if (settled == 0) return false;
        sql.batch(
                "INSERT INTO simulated_notice (id, attempt_id, state, at, due) VALUES (?, ?, ?, ?, ?)",
                notices.stream()
                        .map(n -> new Object[] {n.id(), n.attempt().value(), n.state(), n.at(), n.at()})
                        .toList());
        return true;
    }

    /** The money is added first: when that is refused, nothing was booked. A repeat finds its booking and takes the money off again. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean refund(AttemptId attempt, UUID refund, Money amount) {
        if (hasRefunded(refund)) return true;
        if (sql.update(ADD_REFUND, amount.minorUnits(), attempt.value(), amount.minorUnits()) == 0) return false;
        if (sql.update(BOOK_REFUND, refund, attempt.value(), amount.minorUnits()) == 0)
            sql.update(
                    "UPDATE simulated_payment SET refunded = refunded - ? WHERE attempt_id = ?",
                    amount.minorUnits(),
                    attempt.value());
        return true;
    }

    @Override
    public boolean hasRefunded(UUID refund) {
        return sql.number("SELECT count(*) FROM simulated_refund WHERE id = ?", refund) > 0;
    }

    @Override
    public void sent(Collection<UUID> notices) {
        if (!notices.isEmpty())
            sql.update(
                    "DELETE FROM simulated_notice WHERE id = ANY ((SELECT ?)::uuid[])", Sql.uuids(notices, id -> id));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<DueNotice> takeDue(Instant now, int most) {
        var taken = sql.list(
                TAKE_DUE,
                row -> new DueNotice(
                        Columns.uuid(row, "id"),
                        new AttemptId(Columns.uuid(row, "attempt_id")),
                        row.getString("state"),
                        Columns.instant(row, "at")),
                now.plus(RESERVED),
                now,
                most);
        taken.sort(Comparator.comparing(DueNotice::at));
        return taken;
    }
}
