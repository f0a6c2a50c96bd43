package id.laris.messaging.privacy;

import id.laris.application.privacy.ContinueRotation;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class KeyJobs {
    KeyJobs(Jobs jobs, ContinueRotation continueRotation) {
        jobs.every("rotate-keys", continueRotation::work);
    }
}
