package id.laris.messaging.stock;

import id.laris.application.stock.PrepareLedger;
import id.laris.application.stock.WatchLedger;
import id.laris.messaging.shared.Jobs;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

@Startup
@Singleton
class LedgerJobs {
    private static final Logger LOG = Logger.getLogger(LedgerJobs.class);
    private final AtomicInteger disagreeing;

    LedgerJobs(Jobs jobs, PrepareLedger prepareLedger, WatchLedger watchLedger, MeterRegistry registry) {
        this.disagreeing = registry.gauge("laris.stock.disagreeing", new AtomicInteger());
        jobs.every("prepare-ledger", prepareLedger::prepare);
        jobs.every("watch-ledger", () -> {
            disagreeing.set(watchLedger.watch());
            if (disagreeing.get() > 0)
                LOG.errorf("%d stock levels are not what their movements and holds add up to", disagreeing.get());
        });
    }
}
