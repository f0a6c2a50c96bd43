package id.laris.messaging.identity;

import id.laris.application.identity.ForgetOldSignIns;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class SignInJobs {
    private final Jobs jobs;
    private final ForgetOldSignIns forgetOldSignIns;

    SignInJobs(Jobs jobs, ForgetOldSignIns forgetOldSignIns) {
        this.jobs = jobs;
        this.forgetOldSignIns = forgetOldSignIns;
    }

    @Scheduled(
            every = "{laris.jobs.forget}",
            delayed = "{laris.jobs.forget-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        jobs.run("forget-sign-ins", forgetOldSignIns::forget);
    }
}
