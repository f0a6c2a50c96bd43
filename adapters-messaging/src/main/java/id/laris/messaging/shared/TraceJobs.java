package id.laris.messaging.shared;

import id.laris.application.shared.ForgetOldTraces;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class TraceJobs {
    private final Jobs jobs;
    private final ForgetOldTraces forgetOldTraces;

    TraceJobs(Jobs jobs, ForgetOldTraces forgetOldTraces) {
        this.jobs = jobs;
        this.forgetOldTraces = forgetOldTraces;
    }

    @Scheduled(
            every = "{laris.jobs.forget}",
            delayed = "{laris.jobs.forget-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        jobs.run("forget-traces", forgetOldTraces::forget);
    }
}
