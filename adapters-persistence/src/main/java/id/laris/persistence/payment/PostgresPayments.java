package id.laris.persistence.payment;

import id.laris.application.payment.Payments;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A payment with its attempts and refunds is written by one statement. Refunds are rare and read only when there are some. */
@Singleton
class PostgresPayments implements Payments {
    private record RefundLine(UUID order, OrderNumber number, UUID refund) {}

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;
    private final TransferClaims claims;

    PostgresPayments(Sql sql, TransferClaims claims) {
        this.sql = sql;
        this.claims = claims;
    }

    @Override
    public void add(Payment payment) {
        write(PaymentSql.ADD, payment);
    }

    @Override
    public void save(Payment payment) {
        if (write(PaymentSql.SAVE, payment) == 0) throw new StaleVersion("payment", payment.order());
    }

    private long write(String statement, Payment payment) {
        var attempts = payment.attempts();
        var refunds = payment.refunds();
        return sql.number(
                statement,
                payment.due().minorUnits(),
                payment.captured().minorUnits(),
                payment.refunded().minorUnits(),
                payment.order().value(),
                payment.version(),
                Sql.uuids(attempts, a -> a.id().value()),
                Sql.ints(places(attempts), at -> at),
                Sql.texts(attempts, Attempt::provider),
                Sql.texts(attempts, Attempt::method),
                Sql.longs(attempts, a -> a.asked().minorUnits()),
                Sql.texts(attempts, Attempt::state),
                Sql.texts(attempts, Attempt::reference),
                Sql.texts(attempts, a -> Json.write(a.instructions())),
                Sql.instants(attempts, Attempt::startedAt),
                Sql.instants(attempts, a -> a.expiresAt().orElse(null)),
                Sql.uuids(refunds, Refund::id),
                Sql.uuids(refunds, r -> r.attempt().value()),
                Sql.ints(places(refunds), at -> at),
                Sql.longs(refunds, r -> r.amount().minorUnits()),
                Sql.texts(refunds, Refund::reason),
                Sql.texts(refunds, Refund::state),
                Sql.instants(refunds, Refund::at),
                Sql.ints(refunds, Refund::asked),
                Sql.instants(refunds, Refund::askAt),
                Sql.uuids(attempts.stream().filter(a -> !a.state().isOpen()).toList(), a -> a.id().value()));
    }

    private static List<Integer> places(List<?> of) {
        return IntStream.range(0, of.size()).boxed().toList();
    }

    @Override
    public Payment get(OrderId order) {
        return read("p.order_id = ?", order.value()).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("payment", order));
    }

    @Override
    public Optional<Payment> findByAttempt(AttemptId attempt) {
        return read("p.order_id = (SELECT order_id FROM payment_attempt WHERE id = ?)", attempt.value()).stream()
                .findFirst();
    }

    @Override
    public Optional<Payment> findByReference(String provider, String reference) {
        return read(
                        "p.order_id = (SELECT order_id FROM payment_attempt WHERE provider = ? AND reference = ?)",
                        provider,
                        reference)
                .stream()
                .findFirst();
    }

    @Override
    public List<Payment> awaitingTransferOf(Collection<Money> amounts) {
        return read("""
                p.order_id IN (SELECT order_id FROM payment_attempt
                    WHERE state IN ('INTENDED', 'PENDING', 'UNKNOWN') AND method = 'BANK_TRANSFER' AND asked = ANY (?))""", Sql.longs(amounts, Money::minorUnits));
    }

    @Override
    public Money uniqueTransferAmount(Money due, AttemptId attempt) {
        return claims.claim(due, attempt);
    }

    @Override
    public List<AttemptId> unsettled(Instant startedBefore, Optional<AttemptId> after, int most) {
        return sql.list(
                """
                SELECT id FROM payment_attempt
                WHERE state IN ('INTENDED', 'PENDING', 'UNKNOWN') AND provider NOT IN ('transfer', 'cash')
                    AND started_at < ? AND id > ?
                ORDER BY id LIMIT ?""",
                row -> new AttemptId(Columns.uuid(row, "id")),
                startedBefore,
                after.map(AttemptId::value).orElse(BEFORE_ALL),
                most);
    }

    @Override
    public List<OpenRefund> openRefunds(int most) {
        var open = sql.list(
                """
                SELECT r.id, r.order_id, o.number FROM refund r JOIN shop_order o ON o.id = r.order_id
                WHERE r.state <> 'DONE' ORDER BY r.at, r.id LIMIT ?""",
                row -> new RefundLine(
                        Columns.uuid(row, "order_id"),
                        new OrderNumber(row.getString("number")),
                        Columns.uuid(row, "id")),
                most);
        var payments = new LinkedHashMap<UUID, Payment>();
        if (!open.isEmpty())
            read("p.order_id = ANY (?)", Sql.uuids(open, RefundLine::order))
                    .forEach(p -> payments.put(p.order().value(), p));
        return open.stream()
                .map(line -> openRefund(line, payments.get(line.order())))
                .toList();
    }

    @Override
    public List<UnsettledRefund> unsettledRefunds(Instant now, int most) {
        return sql.list(
                """
                SELECT r.order_id, r.id FROM refund r JOIN payment_attempt a ON a.id = r.attempt_id
                WHERE r.state IN ('DUE', 'UNKNOWN') AND r.ask_at <= ? AND a.provider NOT IN ('transfer', 'cash')
                ORDER BY r.ask_at LIMIT ?""",
                row -> new UnsettledRefund(new OrderId(Columns.uuid(row, "order_id")), Columns.uuid(row, "id")),
                now,
                most);
    }

    private static OpenRefund openRefund(RefundLine line, Payment payment) {
        return new OpenRefund(payment, line.number(), payment.refund(line.refund()));
    }

    private List<Payment> read(String which, Object... parameters) {
        var rows = new PaymentRow.Reader();
        sql.list(PaymentSql.READ + which + PaymentSql.READ_IN_ORDER, rows::add, parameters);
        var refunded = rows.refunded();
        if (!refunded.isEmpty()) sql.list(PaymentSql.REFUNDS, rows::addRefund, Sql.uuids(refunded, order -> order));
        return rows.payments();
    }
}
