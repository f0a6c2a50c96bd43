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

/**
 * What waits for its consumers. A claim moves {@code due} behind the lease, so a claimed event is like one that is not due yet; its row
 * stays and keeps later events of its key waiting. Handled rows are deleted.
 */
@Singleton
class PostgresOutbox implements Outbox {
    private static final int MOST_ATTEMPTS = 10;

    private static final String CLAIM = """
            WITH picked AS (
                SELECT seq FROM outbox o
                WHERE due <= ? AND NOT dead
                    AND NOT EXISTS (SELECT FROM outbox e WHERE e.key = o.key AND e.seq < o.seq AND NOT e.dead)
                ORDER BY seq LIMIT ?
                FOR UPDATE SKIP LOCKED),
            leased AS (UPDATE outbox o SET due = ? FROM picked p WHERE o.seq = p.seq RETURNING o.seq)
            SELECT e.id, e.key, e.type, e.version, e.occurred_at, e.actor, e.data
            FROM leased JOIN event e USING (seq) ORDER BY e.seq""";
    private static final String FAILED = """
            UPDATE outbox SET attempts = attempts + 1, reason = ?, dead = attempts + 1 >= ?,
                due = ?::timestamptz + CASE attempts WHEN 0 THEN interval '1 second' WHEN 1 THEN interval '5 seconds'
                    WHEN 2 THEN interval '30 seconds' WHEN 3 THEN interval '2 minutes' ELSE interval '10 minutes' END
            WHERE id = ? AND NOT dead""";
    /** It was done, and now it is not: a transport took it and could not have it handled. */
    private static final String FAILED_AFTER_ALL = """
            INSERT INTO outbox (seq, id, key, due, attempts, reason)
            SELECT seq, id, key, ?::timestamptz + interval '1 second', 1, ? FROM event WHERE id = ?
            ON CONFLICT (seq) DO NOTHING""";

    private static final String LAG = """
            SELECT count(*) FILTER (WHERE NOT dead) AS waiting, count(*) FILTER (WHERE dead) AS dead,
                (SELECT e.occurred_at FROM event e
                 WHERE e.seq = (SELECT min(seq) FROM outbox WHERE NOT dead)) AS oldest
            FROM outbox""";
    private static final String DEAD = """
            SELECT e.id, e.key, e.type, e.version, e.occurred_at, e.actor, e.data, o.attempts, o.reason
            FROM outbox o JOIN event e USING (seq) WHERE o.dead ORDER BY o.seq DESC LIMIT ?""";

    private final Sql sql;
    private final PostgresEventBell bell;
    private final Transactions transactions;
    private final Clock clock;

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
        return sql.list(CLAIM, PostgresEvents::event, now, most, now.plus(lease));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void done(List<UUID> events) {
        if (!events.isEmpty()) sql.update("DELETE FROM outbox WHERE id = ANY (?)", Sql.uuids(events, id -> id));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(UUID event, String reason) {
        var tried = sql.update(FAILED, printable(reason), MOST_ATTEMPTS, clock.instant(), event);
        if (tried == 0) sql.update(FAILED_AFTER_ALL, clock.instant(), printable(reason), event);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(List<UUID> events) {
        if (events.isEmpty()) return;
        sql.update("UPDATE outbox SET due = '-infinity' WHERE id = ANY (?) AND NOT dead", Sql.uuids(events, id -> id));
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
                row -> new DeadLetter(PostgresEvents.event(row), row.getInt("attempts"), row.getString("reason")),
                most);
    }

    @Override
    public boolean replay(UUID event) {
        var found = sql.update(
                        "UPDATE outbox SET dead = false, attempts = 0, due = '-infinity' WHERE id = ? AND dead", event)
                == 1;
        if (found) transactions.afterCommit(bell::ring);
        return found;
    }

    /** A database keeps no NUL; a reason is for reading, so a few lines are enough. */
    private static String printable(String reason) {
        var text = String.valueOf(reason).replace("\0", "");
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }
}
