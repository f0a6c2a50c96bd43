package id.laris.persistence.payment;

import id.laris.application.payment.Payments;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Payment;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A payment with its attempts and refunds is written by one statement. Refunds and reliefs are rare and read only when there are some. */
@Singleton
class PostgresPayments implements Payments {
    private record RefundLine(UUID order, OrderNumber number, UUID refund) {}

    private final Sql sql;
    private final TransferClaims claims;

    PostgresPayments(Sql sql, TransferClaims claims) {
        this.sql = sql;
        this.claims = claims;
    }

    @Override
    public void add(Payment payment) {
        PaymentSql.add(payment).run(sql);
    }

    @Override
    public void save(Payment payment) {
        if (PaymentSql.save(payment).run(sql) == 0) throw new StaleVersion("payment", payment.order());
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
    public Optional<AttemptId> findAttempt(String provider, String reference) {
        return sql.find(
                "SELECT id FROM payment_attempt WHERE provider = ? AND reference = ?",
                row -> new AttemptId(Columns.uuid(row, "id")),
                provider,
                reference);
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
    public List<Attempt> unsettled(Instant startedBefore, Instant now, int most) {
        return sql.list("""
                SELECT a.* FROM payment_attempt a
                WHERE state IN ('INTENDED', 'PENDING', 'UNKNOWN', 'AUTHORISED', 'GIVEN_UP') AND provider NOT IN ('transfer', 'cash')
                    AND ask_at <= ? AND started_at < ?
                ORDER BY ask_at, id LIMIT ? FOR UPDATE SKIP LOCKED""", PaymentRow::attempt, now, startedBefore, most);
    }

    @Override
    public void askAgain(Map<AttemptId, Instant> times) {
        var all = List.copyOf(times.entrySet());
        sql.update("""
                UPDATE payment_attempt a SET ask_at = n.at FROM unnest(?::uuid[], ?::timestamptz[]) AS n (id, at)
                WHERE a.id = n.id""", Sql.uuids(all, e -> e.getKey().value()), Sql.instants(all, Map.Entry::getValue));
    }

    @Override
    public Map<String, KnownAttempt> called(String provider, Set<String> names) {
        var known = new HashMap<String, KnownAttempt>();
        sql.list(
                """
                SELECT n.name, o.number, a.*,
                    (SELECT coalesce(sum(r.amount), 0) FROM refund r WHERE r.attempt_id = a.id) AS refunded
                FROM unnest(?::text[]) AS n (name)
                    JOIN payment_attempt a ON a.provider = ? AND a.reference = n.name
                    JOIN shop_order o ON o.id = a.order_id
                UNION ALL
                SELECT a.id::text, o.number, a.*,
                    (SELECT coalesce(sum(r.amount), 0) FROM refund r WHERE r.attempt_id = a.id)
                FROM payment_attempt a JOIN shop_order o ON o.id = a.order_id
                WHERE a.provider = ? AND a.id = ANY ((SELECT ?)::uuid[]) AND a.reference IS DISTINCT FROM a.id::text""",
                row -> known.put(
                        row.getString("name"),
                        new KnownAttempt(
                                new OrderNumber(row.getString("number")),
                                PaymentRow.attempt(row),
                                Columns.rupiah(row, "refunded"))),
                Sql.texts(names),
                provider,
                provider,
                Sql.uuids(names.stream().flatMap(name -> uuid(name).stream()).toList(), id -> id));
        return known;
    }

    private static Optional<UUID> uuid(String name) {
        return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(name))
                : Optional.empty();
    }

    @Override
    public List<TroubledAttempt> troubled(Instant now, int most) {
        return TroubleSql.find(sql, now, most);
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
                WHERE r.state IN ('DUE', 'UNKNOWN') AND r.ask_at <= ? AND r.way = 'ORIGINAL' AND a.provider NOT IN ('transfer', 'cash')
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
        var relieved = rows.relieved();
        if (!relieved.isEmpty()) sql.list(PaymentSql.RELIEFS, rows::addRelief, Sql.uuids(relieved, order -> order));
        return rows.payments();
    }
}
