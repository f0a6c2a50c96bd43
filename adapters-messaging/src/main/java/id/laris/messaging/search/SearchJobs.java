package id.laris.messaging.search;

import id.laris.application.search.RefreshPopularity;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

@Singleton
class SearchJobs {
    private final Jobs jobs;
    private final RefreshPopularity refreshPopularity;

    SearchJobs(Jobs jobs, RefreshPopularity refreshPopularity) {
        this.jobs = jobs;
        this.refreshPopularity = refreshPopularity;
    }

    @Scheduled(
            every = "{laris.jobs.refresh-popularity}",
            delayed = "{laris.jobs.refresh-popularity-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        jobs.run("refresh-popularity", refreshPopularity::refresh);
    }
}
