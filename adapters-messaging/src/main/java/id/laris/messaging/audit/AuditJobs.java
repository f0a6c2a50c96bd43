package id.laris.messaging.audit;

import id.laris.application.audit.SealAudit;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class AuditJobs {
    private final Jobs jobs;
    private final SealAudit sealAudit;

    AuditJobs(Jobs jobs, SealAudit sealAudit) {
        this.jobs = jobs;
        this.sealAudit = sealAudit;
    }

    @Scheduled(every = "{laris.jobs.seal-audit}", concurrentExecution = ConcurrentExecution.SKIP)
    void seal() {
        jobs.run("seal-audit", sealAudit::seal);
    }
}
