package id.laris.messaging.shared;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.StorageUnavailable;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Runs what the shop does again and again: as the system, measured, and without letting one failure end the others. Pauses are counted by
 * the machine's steady counter: a clock that is set back stops nothing. One job never runs twice at once in an instance.
 */
@Singleton
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final int WHEN_ALL_IS_OPEN = 10_000;
    private static final String OFF = "off";

    private record Recurring(String interval, String name, Runnable work) {}

    private final SystemWork systemWork;
    private final MeterRegistry registry;
    private final ScheduledExecutorService executor;
    private final Config config;
    private final boolean enabled;
    private final List<Recurring> recurring = new CopyOnWriteArrayList<>();
    private final List<Future<?>> running = new CopyOnWriteArrayList<>();
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    Jobs(
            SystemWork systemWork,
            MeterRegistry registry,
            ScheduledExecutorService executor,
            Config config,
            @ConfigProperty(name = "laris.jobs.enabled") boolean enabled) {
        this.systemWork = systemWork;
        this.registry = registry;
        this.executor = executor;
        this.config = config;
        this.enabled = enabled;
    }

    /** From the start on, with pauses of {@code laris.jobs.<name>}. */
    public void every(String name, Runnable work) {
        every(name, name, work);
    }

    /**
     * From the start on, and not before {@code laris.jobs.<interval>-after} when there is such a setting.
     *
     * @param interval {@code laris.jobs.<interval>} is the pause between two runs, such as {@code 5s}; {@code off} for never
     */
    public void every(String interval, String name, Runnable work) {
        recurring.add(new Recurring(interval, name, work));
    }

    void start(@Observes @Priority(WHEN_ALL_IS_OPEN) StartupEvent started) {
        if (!enabled) return;
        for (var job : recurring) {
            var pause = config.getValue("laris.jobs." + job.interval(), String.class);
            if (pause.equals(OFF)) continue;
            var first = config.getOptionalValue("laris.jobs." + job.interval() + "-after", String.class);
            running.add(executor.scheduleWithFixedDelay(
                    () -> runInRequest(job), first.map(Jobs::millis).orElse(0L), millis(pause), TimeUnit.MILLISECONDS));
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
        running.forEach(job -> job.cancel(false));
    }

    private static long millis(String duration) {
        return DurationConverter.parseDuration(duration).toMillis();
    }

    /** As for a request, somebody acts: the system. */
    private void runInRequest(Recurring job) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            run(job.name(), job.work());
        } finally {
            request.terminate();
        }
    }

    public void run(String name, Runnable job) {
        if (stopping) return;
        var sample = Timer.start(registry);
        var outcome = "failed";
        try {
            systemWork.run(job);
            outcome = "done";
            waiting.remove(name);
        } catch (StorageUnavailable away) {
            outcome = "waiting";
            if (waiting.add(name)) LOG.warnf("%s waits for the database", name);
        } catch (RuntimeException failed) {
            // What the work needed was taken down under it: nothing is lost, the next start does it.
            if (stopping) LOG.infof("%s was cut short by the end: %s", name, failed);
            else LOG.errorf(failed, "%s failed; it is tried again at its next turn", name);
        } finally {
            sample.stop(Timer.builder("laris.jobs")
                    .description("One run of a job")
                    .tag("job", name)
                    .tag("outcome", outcome)
                    .register(registry));
        }
    }
}
