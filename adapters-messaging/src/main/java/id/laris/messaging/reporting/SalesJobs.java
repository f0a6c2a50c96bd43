package id.laris.messaging.reporting;

import id.laris.application.reporting.WriteOldSales;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class SalesJobs {
    private final WriteOldSales writeOldSales;

    SalesJobs(Jobs jobs, WriteOldSales writeOldSales) {
        this.writeOldSales = writeOldSales;
        jobs.every("write-old-sales", this::writeAll);
    }

    /** Each portion is kept: stopped anywhere, the next run goes on there. */
    private void writeAll() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) more = writeOldSales.write();
    }
}
