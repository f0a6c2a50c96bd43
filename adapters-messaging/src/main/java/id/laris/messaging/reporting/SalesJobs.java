package id.laris.messaging.reporting;

import id.laris.application.reporting.MendSalesSums;
import id.laris.application.reporting.WriteOldBuyers;
import id.laris.application.reporting.WriteOldSales;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class SalesJobs {
    private final WriteOldSales writeOldSales;
    private final WriteOldBuyers writeOldBuyers;
    private final MendSalesSums mendSalesSums;

    SalesJobs(Jobs jobs, WriteOldSales writeOldSales, WriteOldBuyers writeOldBuyers, MendSalesSums mendSalesSums) {
        this.mendSalesSums = mendSalesSums;
        this.writeOldSales = writeOldSales;
        this.writeOldBuyers = writeOldBuyers;
        jobs.every("write-old-sales", this::writeAll);
        jobs.every("write-old-sales", "write-old-buyers", this::writeAllBuyers);
        jobs.every("mend-sales-sums", this::mendAll);
    }

    /** Each portion is kept: stopped anywhere, the next run goes on there. */
    private void writeAll() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) more = writeOldSales.write();
    }

    private void writeAllBuyers() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) more = writeOldBuyers.write();
    }

    private void mendAll() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) more = mendSalesSums.mend();
    }
}
