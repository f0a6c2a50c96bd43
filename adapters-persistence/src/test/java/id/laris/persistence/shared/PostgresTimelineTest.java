package id.laris.persistence.shared;

import id.laris.application.shared.Outbox;
import id.laris.application.shared.Timeline;
import id.laris.application.shared.TimelineContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresTimelineTest implements TimelineContract {
    @Inject
    Timeline timeline;

    @Inject
    Outbox outbox;

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }
}
