package id.laris.persistence.payment;

import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.Relief;
import id.laris.domain.shared.Money;
import id.laris.persistence.shared.Json;
import id.laris.persistence.shared.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A payment is one statement, whether it is new or changed: its row first, then whatever differs in attempts and refunds. Parts a
 * payment does not have are left out: even an empty one costs the database a tenth of a millisecond.
 */
final class PaymentSql {
    private static final String ADD = """
            WITH written AS (
                INSERT INTO payment (due, captured, refunded, relieved, order_id, version) VALUES (?, ?, ?, ?, ?, ?)
                RETURNING order_id)""";

    private static final String SAVE = """
            WITH written AS (
                UPDATE payment SET due = ?, captured = ?, refunded = ?, relieved = ?, version = version + 1
                WHERE order_id = ? AND version = ?
                RETURNING order_id)""";

    private static final String ATTEMPTS = """
            , tried AS (
                INSERT INTO payment_attempt AS t (order_id, id, position, provider, method, channel, asked, state, arrived,
                    reference, instructions, started_at, expires_at)
                SELECT w.order_id, a.id, a.position, a.provider, a.method, a.channel, a.asked, a.state, a.arrived,
                    a.reference, a.instructions::jsonb, a.started_at, a.expires_at
                FROM written w, unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                    ?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
                    AS a (id, position, provider, method, channel, asked, state, arrived, reference, instructions,
                        started_at, expires_at)
                ON CONFLICT (id) DO UPDATE SET state = excluded.state, arrived = excluded.arrived,
                    reference = excluded.reference, instructions = excluded.instructions,
                    expires_at = excluded.expires_at,
                    ask_at = CASE WHEN t.state = 'AUTHORISED' AND excluded.state = 'GIVEN_UP' THEN '-infinity'
                        ELSE t.ask_at END
                WHERE (t.state, t.reference, t.instructions, t.expires_at)
                    IS DISTINCT FROM (excluded.state, excluded.reference, excluded.instructions, excluded.expires_at))""";

    private static final String REFUNDED = """
            , refunded AS (
                INSERT INTO refund AS t (order_id, id, attempt_id, position, amount, way, reason, state, at, asked, ask_at)
                SELECT w.order_id, r.id, r.attempt_id, r.position, r.amount, r.way, r.reason, r.state, r.at, r.asked, r.ask_at
                FROM written w, unnest(?::uuid[], ?::uuid[], ?::int[], ?::bigint[], ?::text[], ?::text[], ?::text[],
                    ?::timestamptz[], ?::int[], ?::timestamptz[])
                    AS r (id, attempt_id, position, amount, way, reason, state, at, asked, ask_at)
                ON CONFLICT (id) DO UPDATE SET state = excluded.state, asked = excluded.asked, ask_at = excluded.ask_at
                WHERE (t.state, t.asked) <> (excluded.state, excluded.asked))""";

    private static final String RELIEVED = """
            , relieved AS (
                INSERT INTO payment_relief (order_id, id, position, amount, reason, at)
                SELECT w.order_id, r.id, r.position, r.amount, r.reason, r.at
                FROM written w, unnest(?::uuid[], ?::int[], ?::bigint[], ?::text[], ?::timestamptz[])
                    AS r (id, position, amount, reason, at)
                ON CONFLICT (id) DO NOTHING)""";

    private static final String FREED = """
            , freed AS (
                DELETE FROM transfer_claim
                WHERE attempt_id = ANY ((SELECT ?)::uuid[]) AND EXISTS (SELECT FROM written))""";

    static final String READ = """
            SELECT p.order_id, p.due, p.refunded, p.relieved, p.version, a.id, a.provider, a.method, a.channel, a.asked, a.state,
                a.arrived, a.reference, a.instructions, a.started_at, a.expires_at
            FROM payment p LEFT JOIN payment_attempt a ON a.order_id = p.order_id
            WHERE\s""";

    static final String READ_IN_ORDER = " ORDER BY p.order_id, a.position";

    static final String REFUNDS = """
            SELECT order_id, id, attempt_id, amount, way, reason, state, at, asked, ask_at FROM refund
            WHERE order_id = ANY ((SELECT ?)::uuid[]) ORDER BY order_id, position""";

    static final String RELIEFS = """
            SELECT order_id, id, amount, reason, at FROM payment_relief
            WHERE order_id = ANY ((SELECT ?)::uuid[]) ORDER BY order_id, position""";

    private final StringBuilder text;
    private final List<Object> parameters = new ArrayList<>();

    private PaymentSql(String head, Payment payment) {
        text = new StringBuilder(head);
        parameters.addAll(List.of(
                payment.due().minorUnits(),
                payment.captured().minorUnits(),
                payment.refunded().minorUnits(),
                payment.relieved().minorUnits(),
                payment.order().value(),
                payment.version()));
        if (!payment.attempts().isEmpty()) attempts(payment.attempts());
        if (!payment.refunds().isEmpty()) refunds(payment.refunds());
        if (!payment.reliefs().isEmpty()) reliefs(payment.reliefs());
        free(payment.attempts().stream()
                .filter(a ->
                        a.method() == PaymentMethod.BANK_TRANSFER && !a.state().isOpen())
                .toList());
        text.append(" SELECT count(*) FROM written");
    }

    static PaymentSql add(Payment payment) {
        return new PaymentSql(ADD, payment);
    }

    static PaymentSql save(Payment payment) {
        return new PaymentSql(SAVE, payment);
    }

    /** How many rows of payments were written: one or none. */
    long run(Sql sql) {
        return sql.number(text.toString(), parameters.toArray());
    }

    private void attempts(List<Attempt> attempts) {
        text.append(ATTEMPTS);
        parameters.addAll(List.of(
                Sql.uuids(attempts, a -> a.id().value()),
                places(attempts),
                Sql.texts(attempts, Attempt::provider),
                Sql.texts(attempts, Attempt::method),
                Sql.texts(attempts, Attempt::channel),
                Sql.longs(attempts, a -> a.asked().minorUnits()),
                Sql.texts(attempts, Attempt::state),
                Sql.longs(attempts, a -> a.arrived().map(Money::minorUnits).orElse(null)),
                Sql.texts(attempts, Attempt::reference),
                Sql.texts(attempts, a -> Json.write(a.instructions())),
                Sql.instants(attempts, Attempt::startedAt),
                Sql.instants(attempts, a -> a.expiresAt().orElse(null))));
    }

    private void refunds(List<Refund> refunds) {
        text.append(REFUNDED);
        parameters.addAll(List.of(
                Sql.uuids(refunds, Refund::id),
                Sql.uuids(refunds, r -> r.attempt().value()),
                places(refunds),
                Sql.longs(refunds, r -> r.amount().minorUnits()),
                Sql.texts(refunds, Refund::way),
                Sql.texts(refunds, Refund::reason),
                Sql.texts(refunds, Refund::state),
                Sql.instants(refunds, Refund::at),
                Sql.ints(refunds, Refund::asked),
                Sql.instants(refunds, Refund::askAt)));
    }

    private void reliefs(List<Relief> reliefs) {
        text.append(RELIEVED);
        parameters.addAll(List.of(
                Sql.uuids(reliefs, Relief::id),
                places(reliefs),
                Sql.longs(reliefs, r -> r.amount().minorUnits()),
                Sql.texts(reliefs, Relief::reason),
                Sql.instants(reliefs, Relief::at)));
    }

    /** Transfer amounts of attempts that are over may be asked again. */
    private void free(List<Attempt> over) {
        if (over.isEmpty()) return;
        text.append(FREED);
        parameters.add(Sql.uuids(over, a -> a.id().value()));
    }

    private static Object places(List<?> of) {
        return Sql.ints(IntStream.range(0, of.size()).boxed().toList(), at -> at);
    }
}
