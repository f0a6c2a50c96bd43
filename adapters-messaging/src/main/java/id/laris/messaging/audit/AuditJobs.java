package id.laris.messaging.audit;

import id.laris.application.audit.ForgetAuditOrigins;
import id.laris.application.audit.SealAudit;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class AuditJobs {
    AuditJobs(Jobs jobs, SealAudit sealAudit, ForgetAuditOrigins forgetAuditOrigins) {
        jobs.every("seal-audit", sealAudit::seal);
        jobs.every("forget", "forget-audit-origins", forgetAuditOrigins::forget);
    }
}
