package id.laris.persistence.webhook;

import id.laris.application.shared.Ids;
import id.laris.application.shared.Page;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.webhook.WebhookDeliveries;
import id.laris.domain.shared.Invalid;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookTopic;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.RecordedEvents;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
class PostgresWebhookDeliveries implements WebhookDeliveries {
    private static final String READ = """
            SELECT d.id, d.webhook_id, d.event_id, d.type, d.state, d.tries, d.queued_at, d.due,
                t.at, t.status, t.millis, t.answer, t.problem
            FROM webhook_delivery d
            LEFT JOIN LATERAL (SELECT * FROM webhook_try WHERE delivery_id = d.id ORDER BY at DESC LIMIT 1) t ON true
            """;
    private static final String DUE = """
            SELECT w.id FROM webhook w WHERE w.state = 'ACTIVE' AND EXISTS (
                SELECT FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.state = 'WAITING' AND d.due <= ?)""";
    private static final String CLAIM = """
            WITH picked AS (
                SELECT d.id FROM webhook_delivery d
                WHERE d.webhook_id = ? AND d.state = 'WAITING' AND d.due <= ?
                    AND EXISTS (SELECT FROM webhook w WHERE w.id = d.webhook_id AND w.state = 'ACTIVE')
                ORDER BY d.due LIMIT ? FOR UPDATE SKIP LOCKED),
            leased AS (
                UPDATE webhook_delivery d SET due = ?, tries = d.tries + 1 FROM picked p WHERE d.id = p.id
                RETURNING d.id AS delivery, d.event_id, d.tries, d.queued_at)
            SELECT l.delivery, l.tries, l.queued_at, e.id, e.key, e.type, e.version, e.occurred_at, e.actor, e.data
            FROM leased l JOIN event e ON e.id = l.event_id ORDER BY e.seq""";
    private static final String NOTE = """
            WITH went AS (
                SELECT * FROM unnest(?::uuid[], ?::int[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::int[], ?::bigint[],
                    ?::text[], ?::text[]) AS w (id, number, state, due, at, status, millis, answer, problem)),
            noted AS (
                UPDATE webhook_delivery d SET state = w.state, due = coalesce(w.due, d.due),
                    arrived_at = CASE w.state WHEN 'ARRIVED' THEN w.at ELSE d.arrived_at END
                FROM went w WHERE d.id = w.id AND d.tries = w.number AND d.state = 'WAITING'
                RETURNING d.id)
            INSERT INTO webhook_try (delivery_id, at, status, millis, answer, problem)
            SELECT id, at, status, millis, answer, problem FROM went JOIN noted USING (id)""";
    private static final String REPLAY = """
            UPDATE webhook_delivery SET state = 'WAITING', tries = 0, queued_at = ?, due = ?
            WHERE webhook_id = ? AND id = ? AND state <> 'WAITING'""";
    /** Ids of events grow with time, so the index over them finds the first. */
    private static final String REPLAY_SINCE = """
            INSERT INTO webhook_delivery AS d (id, webhook_id, event_id, type, state, queued_at, due)
            SELECT gen_random_uuid(), ?, e.id, e.type, 'WAITING', ?, ?
            FROM event e LEFT JOIN webhook_delivery k ON k.webhook_id = ? AND k.event_id = e.id
            WHERE e.id >= ? AND e.occurred_at >= ? AND e.type = ANY (?)
                AND (k.id IS NULL OR k.state = 'FAILED' OR ? AND k.state = 'ARRIVED')
            ORDER BY e.id LIMIT ?
            ON CONFLICT (webhook_id, event_id) DO UPDATE
                SET state = 'WAITING', tries = 0, queued_at = excluded.queued_at, due = excluded.due
                WHERE d.state <> 'WAITING'""";

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    PostgresWebhookDeliveries(Sql sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void queue(RecordedEvent event, Collection<WebhookId> webhooks) {
        var now = clock.instant();
        sql.update(
                """
                INSERT INTO webhook_delivery (id, webhook_id, event_id, type, state, queued_at, due)
                SELECT q.id, q.webhook, ?, ?, 'WAITING', ?, ? FROM unnest(?::uuid[], ?::uuid[]) AS q (id, webhook)
                JOIN webhook w ON w.id = q.webhook
                ON CONFLICT (webhook_id, event_id) DO NOTHING""",
                event.id(),
                event.type(),
                now,
                now,
                Sql.uuids(webhooks, webhook -> ids.next()),
                Sql.uuids(webhooks, WebhookId::value));
    }

    @Override
    public List<WebhookId> due() {
        return sql.list(DUE, row -> new WebhookId(Columns.uuid(row, "id")), clock.instant());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Claimed> claim(WebhookId webhook, int most, Duration lease) {
        var now = clock.instant();
        return sql.list(
                CLAIM,
                row -> new Claimed(
                        Columns.uuid(row, "delivery"),
                        RecordedEvents.read(row),
                        row.getInt("tries"),
                        Columns.instant(row, "queued_at")),
                webhook.value(),
                now,
                most,
                now.plus(lease));
    }

    @Override
    public void note(List<Outcome> outcomes) {
        sql.update(
                NOTE,
                Sql.uuids(outcomes, Outcome::delivery),
                Sql.ints(outcomes, Outcome::number),
                Sql.texts(outcomes, Outcome::state),
                Sql.texts(outcomes, Outcome::due),
                Sql.instants(outcomes, outcome -> outcome.went().at()),
                Sql.ints(outcomes, outcome -> outcome.went().status()),
                Sql.longs(outcomes, outcome -> outcome.went().millis()),
                Sql.texts(outcomes, outcome -> outcome.went().answer()),
                Sql.texts(outcomes, outcome -> outcome.went().problem()));
    }

    @Override
    public boolean hasArrivedSince(WebhookId webhook, Instant since) {
        return sql.find(
                        "SELECT EXISTS (SELECT FROM webhook_delivery WHERE webhook_id = ? AND arrived_at >= ?)",
                        row -> row.getBoolean(1),
                        webhook.value(),
                        since)
                .orElseThrow();
    }

    @Override
    public Page<Delivery> list(WebhookId webhook, Optional<State> state, Optional<String> cursor, int limit) {
        var where = new StringBuilder("WHERE d.webhook_id = ?");
        var parameters = new ArrayList<Object>(List.of(webhook.value()));
        state.ifPresent(wanted -> {
            where.append(" AND d.state = ?");
            parameters.add(wanted);
        });
        cursor.ifPresent(last -> {
            where.append(" AND (d.queued_at, d.id) < (SELECT queued_at, id FROM webhook_delivery WHERE id = ?)");
            parameters.add(id(last));
        });
        parameters.add(limit + 1);
        var found = sql.list(
                READ + where + " ORDER BY d.queued_at DESC, d.id DESC LIMIT ?",
                PostgresWebhookDeliveries::delivery,
                parameters.toArray());
        var items = found.size() > limit ? found.subList(0, limit) : found;
        return new Page<>(
                items,
                found.size() > limit ? Optional.of(items.get(limit - 1).id().toString()) : Optional.empty());
    }

    @Override
    public Optional<Delivery> find(WebhookId webhook, UUID delivery) {
        return sql.find(
                READ + "WHERE d.webhook_id = ? AND d.id = ?",
                PostgresWebhookDeliveries::delivery,
                webhook.value(),
                delivery);
    }

    @Override
    public List<Try> tries(UUID delivery) {
        return sql.list(
                "SELECT at, status, millis, answer, problem FROM webhook_try WHERE delivery_id = ? ORDER BY at DESC",
                PostgresWebhookDeliveries::went,
                delivery);
    }

    @Override
    public boolean replay(WebhookId webhook, UUID delivery) {
        var now = clock.instant();
        return sql.update(REPLAY, now, now, webhook.value(), delivery) == 1;
    }

    @Override
    public int replaySince(WebhookId webhook, Set<WebhookTopic> topics, Instant since, boolean again, int most) {
        var now = clock.instant();
        return sql.update(
                REPLAY_SINCE,
                webhook.value(),
                now,
                now,
                webhook.value(),
                firstAt(since),
                since,
                Sql.texts(topics, WebhookTopic::type),
                again,
                most);
    }

    /** The smallest id of that millisecond (UUIDv7). An event's id is made after the fact it tells. */
    private static UUID firstAt(Instant since) {
        return new UUID(since.toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE);
    }

    @Override
    public int forgetBefore(Instant limit) {
        return sql.update("DELETE FROM webhook_delivery WHERE queued_at < ? AND state <> 'WAITING'", limit);
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                Columns.uuid(row, "id"),
                new WebhookId(Columns.uuid(row, "webhook_id")),
                Columns.uuid(row, "event_id"),
                row.getString("type"),
                Columns.constant(row, "state", State.class),
                row.getInt("tries"),
                Columns.instant(row, "queued_at"),
                Columns.instant(row, "due"),
                Columns.optionalInstant(row, "at").isPresent() ? Optional.of(went(row)) : Optional.empty());
    }

    private static Try went(ResultSet row) throws SQLException {
        return new Try(
                Columns.instant(row, "at"),
                row.getInt("status"),
                row.getLong("millis"),
                row.getString("answer"),
                row.getString("problem"));
    }
}
