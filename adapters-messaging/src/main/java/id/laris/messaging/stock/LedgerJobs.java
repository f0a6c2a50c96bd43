package id.laris.messaging.stock;

import id.laris.application.stock.PrepareLedger;
import id.laris.application.stock.WatchLedger;
import id.laris.messaging.shared.Jobs;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

@Singleton
class LedgerJobs {
    private static final Logger LOG = Logger.getLogger(LedgerJobs.class);
    private final Jobs jobs;
    private final PrepareLedger prepareLedger;
    private final WatchLedger watchLedger;
    private final AtomicInteger disagreeing;

    LedgerJobs(Jobs jobs, PrepareLedger prepareLedger, WatchLedger watchLedger, MeterRegistry registry) {
        this.jobs = jobs;
        this.prepareLedger = prepareLedger;
        this.watchLedger = watchLedger;
        this.disagreeing = registry.gauge("laris.stock.disagreeing", new AtomicInteger());
    }

    @Scheduled(
            every = "{laris.jobs.prepare-ledger}",
            delayed = "{laris.jobs.forget-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void prepare() {
        jobs.run("prepare-ledger", prepareLedger::prepare);
    }

    @Scheduled(
            every = "{laris.jobs.watch-ledger}",
            delayed = "{laris.jobs.forget-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void watch() {
        jobs.run("watch-ledger", () -> {
            disagreeing.set(watchLedger.watch());
            if (disagreeing.get() > 0)
                LOG.errorf("%d stock levels are not what their movements and holds add up to", disagreeing.get());
        });
    }
}
