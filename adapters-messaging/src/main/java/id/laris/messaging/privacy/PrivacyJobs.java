package id.laris.messaging.privacy;

import id.laris.application.privacy.BuildExports;
import id.laris.application.privacy.CarryOutErasures;
import id.laris.application.privacy.ForgetIdleAccounts;
import id.laris.application.privacy.ForgetOldWords;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** What customers asked for by the law on personal data is done here, long before its 72 hours are over. */
@Startup
@Singleton
class PrivacyJobs {
    PrivacyJobs(
            Jobs jobs,
            BuildExports buildExports,
            CarryOutErasures carryOutErasures,
            ForgetOldWords forgetOldWords,
            ForgetIdleAccounts forgetIdleAccounts) {
        jobs.every("build-exports", buildExports::build);
        jobs.every("forget", "forget-old-words", forgetOldWords::forget);
        jobs.every("forget", "forget-idle-accounts", forgetIdleAccounts::forget);
        jobs.every("carry-out-erasures", carryOutErasures::carryOut);
    }
}
