package id.laris.messaging.shared;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.StorageUnavailable;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Runs what the shop does by the clock: as the system, measured, and without letting one failure end the others. */
@Singleton
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private final SystemWork systemWork;
    private final MeterRegistry registry;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    Jobs(SystemWork systemWork, MeterRegistry registry) {
        this.systemWork = systemWork;
        this.registry = registry;
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
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
