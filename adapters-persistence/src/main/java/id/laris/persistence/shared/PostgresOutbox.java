package id.laris.persistence.shared;

import id.laris.application.shared.Outbox;
import id.laris.application.shared.RecordedEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What waits for its consumers. A claim moves {@code due} behind the lease, so a claimed event is like one that is not due yet; its row
 * stays and keeps later events of its key waiting. Handled rows are deleted.
 */
@Singleton
class PostgresOutbox implements Outbox {
    private static final int MOST_ATTEMPTS = 10;

    /** The limit is part of the text: knowing it, the planner walks the outbox in order and stops. */
    private static final String CLAIM = """
            WITH picked AS (
                SELECT seq FROM outbox o
                WHERE seq >= ? AND due <= ? AND NOT dead
                    AND NOT EXISTS (SELECT FROM outbox e WHERE e.key = o.key AND e.seq < o.seq AND NOT e.dead)
                ORDER BY seq LIMIT %d
                FOR UPDATE SKIP LOCKED),
            leased AS (UPDATE outbox o SET due = ? FROM picked p WHERE o.seq = p.seq RETURNING o.seq)
            SELECT e.seq, e.id, e.key, e.type, e.version, e.occurred_at, e.actor, e.data
            FROM leased JOIN event e USING (seq) ORDER BY e.seq""";

    private static final String FAILED = """
            UPDATE outbox SET attempts = attempts + 1, reason = ?, dead = attempts + 1 >= ?,
                due = ?::timestamptz + CASE attempts WHEN 0 THEN interval '1 second' WHEN 1 THEN interval '5 seconds'
                    WHEN 2 THEN interval '30 seconds' WHEN 3 THEN interval '2 minutes' ELSE interval '10 minutes' END
            WHERE id = ? AND NOT dead""";
    private static final String DONE = "DELETE FROM outbox WHERE id = ANY ((SELECT ?)::uuid[]) RETURNING id, attempts";
    private static final String KEEP_TRIES = """
            INSERT INTO outbox_tries (id, attempts, at) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET attempts = excluded.attempts, at = excluded.at""";
    /** It was done, and now it is not: a transport took it and could not have it handled. Its tries go on being counted. */
    private static final String TAKE_BACK = """
            INSERT INTO outbox (seq, id, key, due, attempts)
            SELECT e.seq, e.id, e.key, 'infinity', coalesce(t.attempts, 0)
            FROM event e LEFT JOIN outbox_tries t USING (id) WHERE e.id = ?
            ON CONFLICT (seq) DO NOTHING""";

    private static final long LOOK_BACK = 1_000;
    private static final Duration LOOK_AT_ALL_EVERY = Duration.ofSeconds(1);
    private static final Duration TRIES_KEPT = Duration.ofDays(7);
    private static final String LAG = """
            SELECT count(*) FILTER (WHERE NOT dead) AS waiting, count(*) FILTER (WHERE dead) AS dead,
                (SELECT e.occurred_at FROM event e
                 WHERE e.seq = (SELECT min(seq) FROM outbox WHERE NOT dead)) AS oldest
            FROM outbox""";
    private static final String DEAD = """
            SELECT e.id, e.key, e.type, e.version, e.occurred_at, e.actor, e.data, o.attempts, o.reason
            FROM outbox o JOIN event e USING (seq) WHERE o.dead ORDER BY o.seq DESC LIMIT ?""";

    private record Tried(UUID id, int attempts) {}

    private final Sql sql;
    private final PostgresEventBell bell;
    private final Transactions transactions;
    private final Clock clock;
    private final AtomicReference<Instant> lookAtAll = new AtomicReference<>(Instant.MIN);
    private volatile long newest;

    PostgresOutbox(Sql sql, PostgresEventBell bell, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.bell = bell;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<RecordedEvent> claim(int most, Duration lease) {
        var now = clock.instant();
        var events = sql.list(
                CLAIM.formatted(most),
                row -> {
                    newest = Math.max(newest, row.getLong("seq"));
                    return RecordedEvents.read(row);
                },
                firstToLookAt(now),
                now,
                now.plus(lease));
        if (events.size() == most) lookAtAll.set(Instant.MIN);
        return events;
    }

    /**
     * The table's front is full of rows that were handled and not swept yet, and walking past them would be most of a claim's work. What
     * is new stands near its end; whatever waits further ahead (it failed, its key was busy, its transaction took long) is found by the
     * look at everything that follows within a second.
     */
    private long firstToLookAt(Instant now) {
        var due = lookAtAll.get();
        if (now.isBefore(due)) return newest - LOOK_BACK;
        lookAtAll.compareAndSet(due, now.plus(LOOK_AT_ALL_EVERY));
        return 0;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void done(List<UUID> events) {
        if (events.isEmpty()) return;
        var gone = sql.list(
                DONE, row -> new Tried(Columns.uuid(row, "id"), row.getInt("attempts")), Sql.uuids(events, id -> id));
        for (var event : gone)
            if (event.attempts() > 0) sql.update(KEEP_TRIES, event.id(), event.attempts(), clock.instant());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(UUID event, String reason) {
        if (countTry(event, reason)) return;
        sql.update("DELETE FROM outbox_tries WHERE at < ?", clock.instant().minus(TRIES_KEPT));
        if (sql.update(TAKE_BACK, event) == 1) countTry(event, reason);
    }

    private boolean countTry(UUID event, String reason) {
        return sql.update(FAILED, printable(reason), MOST_ATTEMPTS, clock.instant(), event) == 1;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(List<UUID> events) {
        if (events.isEmpty()) return;
        sql.update("UPDATE outbox SET due = '-infinity' WHERE id = ANY (?) AND NOT dead", Sql.uuids(events, id -> id));
        transactions.afterCommit(() -> lookAtAll.set(Instant.MIN));
    }

    @Override
    public Lag lag() {
        return sql.find(LAG, row -> {
                    var age = Columns.optionalInstant(row, "oldest")
                            .map(this::age)
                            .orElse(Duration.ZERO);
                    return new Lag(row.getLong("waiting"), age, row.getLong("dead"));
                })
                .orElseThrow();
    }

    private Duration age(Instant since) {
        var age = Duration.between(since, clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    @Override
    public List<DeadLetter> deadLetters(int most) {
        return sql.list(
                DEAD,
                row -> new DeadLetter(RecordedEvents.read(row), row.getInt("attempts"), row.getString("reason")),
                most);
    }

    @Override
    public boolean replay(UUID event) {
        var found = sql.update(
                        "UPDATE outbox SET dead = false, attempts = 0, due = '-infinity' WHERE id = ? AND dead", event)
                == 1;
        if (found) sql.update("DELETE FROM outbox_tries WHERE id = ?", event);
        if (found) transactions.afterCommit(this::lookAtAllNow);
        return found;
    }

    private void lookAtAllNow() {
        lookAtAll.set(Instant.MIN);
        bell.ring();
    }

    /** A database keeps no NUL; a reason is for reading, so a few lines are enough. */
    private static String printable(String reason) {
        var text = String.valueOf(reason).replace("\0", "");
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }
}
