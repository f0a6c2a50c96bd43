package id.laris.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.Events;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.Outbox;
import id.laris.application.shared.OutboxContract;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.Timeline;
import id.laris.domain.order.OrderExpired;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.OrderId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresOutboxTest implements OutboxContract {
    @Inject
    Events events;

    @Inject
    Outbox outbox;

    @Inject
    Timeline timeline;

    @Inject
    SystemWork system;

    @Inject
    Sql sql;

    @Inject
    PostgresEventBell bell;

    @Inject
    Transactions transactions;

    @Test
    void an_event_whose_transaction_took_long_is_found_behind_the_many_that_came_later() {
        var clock = new MovableClock();
        var mine = new PostgresOutbox(sql, bell, transactions, clock);
        var late = sql.number("SELECT nextval(pg_get_serial_sequence('event', 'seq'))");
        committed(() -> {
            for (int i = 1; i <= 1_500; i++)
                events.publish(new OrderExpired(new OrderId(UUID.randomUUID()), OrderNumber.of(i), clock.instant()));
        });
        var handled = 0;
        for (var some = claim(mine); !some.isEmpty(); some = claim(mine)) {
            var ids = some.stream().map(RecordedEvent::id).toList();
            committed(() -> mine.done(ids));
            handled += ids.size();
        }
        assertThat(handled).isGreaterThanOrEqualTo(1_500);

        var id = UUID.randomUUID();
        committed(() -> sql.update("""
                WITH stored AS (
                    INSERT INTO event (seq, id, key, type, version, occurred_at, actor, data) OVERRIDING SYSTEM VALUE
                    VALUES (?, ?, 'late', 'order.expired', 1, now(), 'system', '{}') RETURNING seq, id, key)
                INSERT INTO outbox (seq, id, key, due) SELECT seq, id, key, '-infinity' FROM stored""", late, id));
        clock.forward(Duration.ofSeconds(1));

        assertThat(claim(mine)).extracting(RecordedEvent::id).containsExactly(id);
        committed(() -> mine.done(List.of(id)));
    }

    private List<RecordedEvent> claim(Outbox from) {
        var claimed = new ArrayList<RecordedEvent>();
        committed(() -> claimed.addAll(from.claim(100, Duration.ofMinutes(1))));
        return claimed;
    }

    @Override
    public Events events() {
        return events;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public void committed(Runnable work) {
        system.run(() -> QuarkusTransaction.requiringNew().run(work));
    }
}
