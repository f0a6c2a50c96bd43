package id.laris.persistence.shared;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.Events;
import id.laris.application.shared.Outbox;
import id.laris.application.shared.OutboxContract;
import id.laris.application.shared.Timeline;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

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
