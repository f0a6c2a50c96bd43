package id.laris.messaging.shared;

import id.laris.application.shared.RecordedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Measures the handling of events: how long it takes, how often it fails, and how old an event is when it is handled. */
@Singleton
class EventMeters {
    private final MeterRegistry registry;
    private final Clock clock;

    EventMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void handling(RecordedEvent event, Runnable work) {
        var sample = Timer.start(registry);
        var outcome = "failed";
        try {
            work.run();
            outcome = "handled";
        } finally {
            sample.stop(Timer.builder("laris.events.handling")
                    .description("Handling one event")
                    .tag("type", event.type())
                    .tag("outcome", outcome)
                    .register(registry));
        }
        var age = Duration.between(event.occurredAt(), clock.instant());
        Timer.builder("laris.events.age")
                .description("From the fact to the end of its handling")
                .publishPercentiles(0.5, 0.95)
                .register(registry)
                .record(age.isNegative() ? Duration.ZERO : age);
    }
}
