package id.laris.messaging.audit;

import id.laris.application.audit.ForgetAuditOrigins;
import id.laris.application.audit.SealAudit;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class AuditJobs {
    private final Jobs jobs;
    private final SealAudit sealAudit;
    private final ForgetAuditOrigins forgetAuditOrigins;

    AuditJobs(Jobs jobs, SealAudit sealAudit, ForgetAuditOrigins forgetAuditOrigins) {
        this.jobs = jobs;
        this.sealAudit = sealAudit;
        this.forgetAuditOrigins = forgetAuditOrigins;
    }

    @Scheduled(every = "{laris.jobs.seal-audit}", concurrentExecution = ConcurrentExecution.SKIP)
    void seal() {
        jobs.run("seal-audit", sealAudit::seal);
    }

    @Scheduled(
            every = "{laris.jobs.forget}",
            delayed = "{laris.jobs.forget-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        jobs.run("forget-audit-origins", forgetAuditOrigins::forget);
    }
}
