package id.laris.messaging.privacy;

import id.laris.application.privacy.BuildExports;
import id.laris.application.privacy.CarryOutErasures;
import id.laris.application.privacy.ForgetIdleAccounts;
import id.laris.application.privacy.ForgetOldWords;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** What customers asked for by the law on personal data is done here, long before its 72 hours are over. */
@Singleton
class PrivacyJobs {
    private final Jobs jobs;
    private final BuildExports buildExports;
    private final CarryOutErasures carryOutErasures;
    private final ForgetOldWords forgetOldWords;
    private final ForgetIdleAccounts forgetIdleAccounts;

    PrivacyJobs(
            Jobs jobs,
            BuildExports buildExports,
            CarryOutErasures carryOutErasures,
            ForgetOldWords forgetOldWords,
            ForgetIdleAccounts forgetIdleAccounts) {
        this.forgetIdleAccounts = forgetIdleAccounts;
        this.forgetOldWords = forgetOldWords;
        this.jobs = jobs;
        this.buildExports = buildExports;
        this.carryOutErasures = carryOutErasures;
    }

    @Scheduled(every = "{laris.jobs.build-exports}", concurrentExecution = ConcurrentExecution.SKIP)
    void buildExports() {
        jobs.run("build-exports", buildExports::build);
    }

    @Scheduled(
            every = "{laris.jobs.forget}",
            delayed = "{laris.jobs.forget-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        jobs.run("forget-old-words", forgetOldWords::forget);
    }

    @Scheduled(
            every = "{laris.jobs.forget}",
            delayed = "{laris.jobs.forget-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forgetIdleAccounts() {
        jobs.run("forget-idle-accounts", forgetIdleAccounts::forget);
    }

    @Scheduled(every = "{laris.jobs.carry-out-erasures}", concurrentExecution = ConcurrentExecution.SKIP)
    void carryOutErasures() {
        jobs.run("carry-out-erasures", carryOutErasures::carryOut);
    }
}
