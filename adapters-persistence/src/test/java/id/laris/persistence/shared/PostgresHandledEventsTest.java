package id.laris.persistence.shared;

import id.laris.application.shared.HandledEvents;
import id.laris.application.shared.HandledEventsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;

@QuarkusTest
class PostgresHandledEventsTest implements HandledEventsContract {
    @Inject
    HandledEvents handledEvents;

    @Inject
    Clock clock;

    @Override
    public HandledEvents handledEvents() {
        return handledEvents;
    }

    @Override
    public Clock clock() {
        return clock;
    }
}
