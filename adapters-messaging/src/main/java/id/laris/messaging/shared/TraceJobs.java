package id.laris.messaging.shared;

import id.laris.application.shared.ForgetOldTraces;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class TraceJobs {
    TraceJobs(Jobs jobs, ForgetOldTraces forgetOldTraces) {
        jobs.every("forget", "forget-traces", forgetOldTraces::forget);
    }
}
