package id.laris.messaging.identity;

import id.laris.application.identity.WarnOfEndingKeys;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class EndingKeyJobs {
    EndingKeyJobs(Jobs jobs, WarnOfEndingKeys warnOfEndingKeys) {
        jobs.every("warn-of-ending-keys", warnOfEndingKeys::warn);
    }
}
