package id.laris.messaging.shared;

import id.laris.application.shared.Outbox;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How much waits in the outbox, looked up now and then: a scrape must not cost a query. */
@Startup
@Singleton
class OutboxMeters {
    private final Outbox outbox;
    private volatile Outbox.Lag lag = new Outbox.Lag(0, Duration.ZERO, 0);

    OutboxMeters(Jobs jobs, Outbox outbox, MeterRegistry registry) {
        this.outbox = outbox;
        Gauge.builder("laris.outbox.waiting", () -> lag.waiting())
                .description("Events that are stored and not yet handled")
                .register(registry);
        Gauge.builder("laris.outbox.oldest", () -> lag.oldest().toMillis() / 1000.0)
                .description("Age of the oldest event that waits")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("laris.outbox.dead", () -> lag.dead())
                .description("Events that were given up")
                .register(registry);
        jobs.every("measure-outbox", () -> lag = outbox.lag());
    }
}
