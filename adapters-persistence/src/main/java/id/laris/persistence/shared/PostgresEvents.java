package id.laris.persistence.shared;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.Timeline;
import id.laris.domain.shared.DomainEvent;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gathers what a transaction announces and stores it, with its place in the outbox, by one statement before the commit. */
@Singleton
class PostgresEvents implements Events, Timeline {
    private static final String REMEMBER = """
            INSERT INTO event (id, key, type, version, occurred_at, actor, data)
            SELECT id, key, type, version, occurred_at, actor, data::jsonb
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::int[], ?::timestamptz[], ?::text[], ?::text[])
                WITH ORDINALITY AS e (id, key, type, version, occurred_at, actor, data, place)
            ORDER BY place""";
    private static final String ANNOUNCE = "WITH stored AS (" + REMEMBER + " RETURNING seq, id, key) "
            + "INSERT INTO outbox (seq, id, key, due) SELECT seq, id, key, '-infinity' FROM stored";
    private static final String OF_KEY =
            "SELECT id, key, type, version, occurred_at, actor, data FROM event WHERE key = ? ORDER BY seq";

    private record Announced(UUID id, DomainEvent event, String actor, String data) {}

    private final Sql sql;
    private final Transactions transactions;
    private final PostgresEventBell bell;
    private final CurrentActor actor;
    private final Ids ids;

    PostgresEvents(Sql sql, Transactions transactions, PostgresEventBell bell, CurrentActor actor, Ids ids) {
        this.sql = sql;
        this.transactions = transactions;
        this.bell = bell;
        this.actor = actor;
        this.ids = ids;
    }

    @Override
    public void publish(DomainEvent event) {
        if (!transactions.active()) throw new IllegalStateException("events belong to a transaction");
        announced().add(announcement(event));
    }

    private Announced announcement(DomainEvent event) {
        return new Announced(ids.next(), event, actor.actor().name(), Json.write(EventData.of(event)));
    }

    @Override
    public List<RecordedEvent> of(String key) {
        if (transactions.keeps(this)) announce(announced());
        return sql.list(OF_KEY, RecordedEvents::read, key);
    }

    @Override
    public void remember(List<? extends DomainEvent> past) {
        store(REMEMBER, past.stream().map(this::announcement).toList());
    }

    private List<Announced> announced() {
        return transactions.keep(this, () -> {
            var announced = new ArrayList<Announced>();
            transactions.beforeCommit(() -> announce(announced));
            transactions.afterCommit(bell::ring);
            return announced;
        });
    }

    private void announce(List<Announced> announced) {
        store(ANNOUNCE, announced);
        announced.clear();
    }

    private void store(String statement, List<Announced> announced) {
        if (announced.isEmpty()) return;
        sql.update(
                statement,
                Sql.uuids(announced, Announced::id),
                Sql.texts(announced, a -> a.event().key()),
                Sql.texts(announced, a -> a.event().type()),
                Sql.ints(announced, a -> a.event().version()),
                Sql.instants(announced, a -> a.event().occurredAt()),
                Sql.texts(announced, Announced::actor),
                Sql.texts(announced, Announced::data));
    }
}
