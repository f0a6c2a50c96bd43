package id.laris.messaging.terms;

import id.laris.application.terms.SendPaymentReminders;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

@Startup
@Singleton
class TermsJobs {
    TermsJobs(Jobs jobs, SendPaymentReminders sendPaymentReminders) {
        jobs.every("remind-of-payments", sendPaymentReminders::send);
    }
}
