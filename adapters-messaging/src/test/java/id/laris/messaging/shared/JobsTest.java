package id.laris.messaging.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.SystemWork;
import id.laris.domain.identity.Actor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsTest {
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final AtomicInteger runs = new AtomicInteger();

    @Inject
    SystemWork systemWork;

    @Inject
    CurrentActor current;

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    private Jobs jobs(boolean enabled) {
        Config config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "laris.jobs.often",
                                "20ms",
                                "laris.jobs.never",
                                "off",
                                "laris.jobs.later",
                                "20ms",
                                "laris.jobs.later-after",
                                "1h"),
                        "test",
                        100))
                .build();
        return new Jobs(systemWork, new SimpleMeterRegistry(), executor, config, enabled);
    }

    @Test
    void a_job_runs_again_and_again_as_the_system_though_it_fails() {
        var who = new AtomicReference<Actor>();
        var jobs = jobs(true);
        jobs.every("often", () -> {
            who.set(current.actor());
            if (runs.incrementAndGet() == 1) throw new IllegalStateException("once");
        });

        jobs.start(new StartupEvent());

        await().until(() -> runs.get() >= 3);
        assertThat(who.get().kind()).isEqualTo(Actor.Kind.SYSTEM);
    }

    @Test
    void what_is_off_or_later_or_not_wanted_here_does_not_run() {
        var jobs = jobs(true);
        var others = new AtomicInteger();
        jobs.every("never", others::incrementAndGet);
        jobs.every("later", others::incrementAndGet);
        jobs.every("often", runs::incrementAndGet);
        jobs.start(new StartupEvent());
        var here = jobs(false);
        here.every("often", others::incrementAndGet);
        here.start(new StartupEvent());

        await().until(() -> runs.get() >= 3);
        assertThat(others).hasValue(0);
    }

    @Test
    void nothing_runs_after_the_end() {
        var jobs = jobs(true);
        jobs.every("often", runs::incrementAndGet);
        jobs.start(new StartupEvent());
        await().until(() -> runs.get() >= 1);

        jobs.stop(new ShutdownEvent());
        jobs.run("often", () -> runs.set(-1_000));

        assertThat(runs.get()).isPositive();
    }
}
