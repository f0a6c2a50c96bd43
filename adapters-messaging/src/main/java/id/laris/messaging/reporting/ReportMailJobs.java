package id.laris.messaging.reporting;

import id.laris.application.reporting.SendDueReport;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class ReportMailJobs {
    private final SendDueReport sendDueReport;

    ReportMailJobs(Jobs jobs, SendDueReport sendDueReport) {
        this.sendDueReport = sendDueReport;
        jobs.every("mail-reports", this::sendAll);
    }

    private void sendAll() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) more = sendDueReport.send();
    }
}
