package id.laris.messaging.search;

import id.laris.application.search.RefreshPopularity;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class SearchJobs {
    SearchJobs(Jobs jobs, RefreshPopularity refreshPopularity) {
        jobs.every("refresh-popularity", refreshPopularity::refresh);
    }
}
