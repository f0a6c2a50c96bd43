package id.laris.persistence.shared;

import id.laris.application.shared.HandledEvents;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@Singleton
class PostgresHandledEvents implements HandledEvents {
    private final Sql sql;
    private final Clock clock;

    PostgresHandledEvents(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public boolean first(String consumer, UUID event) {
        return sql.update(
                        "INSERT INTO handled_event (consumer, event_id, handled_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        consumer,
                        event,
                        clock.instant())
                == 1;
    }

    @Override
    public int forgetBefore(Instant limit) {
        return sql.update("DELETE FROM handled_event WHERE handled_at < ?", limit);
    }
}
