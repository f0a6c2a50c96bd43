package id.laris.messaging.risk;

import id.laris.application.risk.ForgetTraces;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class RiskJobs {
    RiskJobs(Jobs jobs, ForgetTraces forgetTraces) {
        jobs.every("forget", "forget-order-traces", forgetTraces::forget);
    }
}
