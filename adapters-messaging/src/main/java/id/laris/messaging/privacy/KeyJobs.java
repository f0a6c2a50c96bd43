package id.laris.messaging.privacy;

import id.laris.application.privacy.ContinueRotation;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class KeyJobs {
    private final Jobs jobs;
    private final ContinueRotation continueRotation;

    KeyJobs(Jobs jobs, ContinueRotation continueRotation) {
        this.jobs = jobs;
        this.continueRotation = continueRotation;
    }

    @Scheduled(every = "{laris.jobs.rotate-keys}", concurrentExecution = ConcurrentExecution.SKIP)
    void rotate() {
        jobs.run("rotate-keys", continueRotation::work);
    }
}
