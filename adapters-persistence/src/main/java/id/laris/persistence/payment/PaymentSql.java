package id.laris.persistence.payment;

/** A payment is one statement, whether it is new or changed: its row first, then whatever differs in attempts and refunds. */
final class PaymentSql {
    private static final String PARTS = """
            , tried AS (
                INSERT INTO payment_attempt AS t (order_id, id, position, provider, method, asked, state, reference,
                    instructions, started_at, expires_at)
                SELECT w.order_id, a.id, a.position, a.provider, a.method, a.asked, a.state, a.reference,
                    a.instructions::jsonb, a.started_at, a.expires_at
                FROM written w, unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[],
                    ?::text[], ?::timestamptz[], ?::timestamptz[])
                    AS a (id, position, provider, method, asked, state, reference, instructions, started_at, expires_at)
                ON CONFLICT (id) DO UPDATE SET state = excluded.state, reference = excluded.reference,
                    instructions = excluded.instructions, expires_at = excluded.expires_at
                WHERE (t.state, t.reference, t.instructions, t.expires_at)
                    IS DISTINCT FROM (excluded.state, excluded.reference, excluded.instructions, excluded.expires_at)),
            refunded AS (
                INSERT INTO refund AS t (order_id, id, attempt_id, position, amount, reason, state, at, asked, ask_at)
                SELECT w.order_id, r.id, r.attempt_id, r.position, r.amount, r.reason, r.state, r.at, r.asked, r.ask_at
                FROM written w, unnest(?::uuid[], ?::uuid[], ?::int[], ?::bigint[], ?::text[], ?::text[],
                    ?::timestamptz[], ?::int[], ?::timestamptz[])
                    AS r (id, attempt_id, position, amount, reason, state, at, asked, ask_at)
                ON CONFLICT (id) DO UPDATE SET state = excluded.state, asked = excluded.asked, ask_at = excluded.ask_at
                WHERE (t.state, t.asked) <> (excluded.state, excluded.asked)),
            freed AS (
                DELETE FROM transfer_claim WHERE attempt_id = ANY (?) AND EXISTS (SELECT FROM written))
            SELECT count(*) FROM written""";

    static final String ADD = """
            WITH written AS (
                INSERT INTO payment (due, captured, refunded, order_id, version) VALUES (?, ?, ?, ?, ?)
                RETURNING order_id)""" + PARTS;

    static final String SAVE = """
            WITH written AS (
                UPDATE payment SET due = ?, captured = ?, refunded = ?, version = version + 1
                WHERE order_id = ? AND version = ?
                RETURNING order_id)""" + PARTS;

    static final String READ = """
            SELECT p.order_id, p.due, p.refunded, p.version, a.id, a.provider, a.method, a.asked, a.state, a.reference,
                a.instructions, a.started_at, a.expires_at
            FROM payment p LEFT JOIN payment_attempt a ON a.order_id = p.order_id
            WHERE\s""";

    static final String READ_IN_ORDER = " ORDER BY p.order_id, a.position";

    static final String REFUNDS = """
            SELECT order_id, id, attempt_id, amount, reason, state, at, asked, ask_at FROM refund
            WHERE order_id = ANY (?) ORDER BY order_id, position""";

    private PaymentSql() {}
}
