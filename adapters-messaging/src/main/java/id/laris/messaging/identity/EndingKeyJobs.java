package id.laris.messaging.identity;

import id.laris.application.identity.WarnOfEndingKeys;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class EndingKeyJobs {
    private final Jobs jobs;
    private final WarnOfEndingKeys warnOfEndingKeys;

    EndingKeyJobs(Jobs jobs, WarnOfEndingKeys warnOfEndingKeys) {
        this.jobs = jobs;
        this.warnOfEndingKeys = warnOfEndingKeys;
    }

    @Scheduled(every = "{laris.jobs.warn-of-ending-keys}", concurrentExecution = ConcurrentExecution.SKIP)
    void warn() {
        jobs.run("warn-of-ending-keys", warnOfEndingKeys::warn);
    }
}
