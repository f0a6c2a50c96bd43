package id.laris.messaging.payment;

import id.laris.application.payment.ForgetOldNotices;
import id.laris.application.payment.SettlePendingPayments;
import id.laris.application.payment.SettleRefunds;
import id.laris.messaging.shared.Jobs;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Singleton
class PaymentJobs {
    private final Jobs jobs;
    private final SettlePendingPayments settlePendingPayments;
    private final SettleRefunds settleRefunds;
    private final ForgetOldNotices forgetOldNotices;
    private final Duration silentFor;

    PaymentJobs(
            Jobs jobs,
            SettlePendingPayments settlePendingPayments,
            SettleRefunds settleRefunds,
            ForgetOldNotices forgetOldNotices,
            @ConfigProperty(name = "laris.payments.ask-after") Duration silentFor) {
        this.jobs = jobs;
        this.settlePendingPayments = settlePendingPayments;
        this.settleRefunds = settleRefunds;
        this.forgetOldNotices = forgetOldNotices;
        this.silentFor = silentFor;
    }

    @Scheduled(every = "{laris.jobs.settle-payments}", concurrentExecution = ConcurrentExecution.SKIP)
    void settle() {
        jobs.run("settle-payments", () -> settlePendingPayments.settle(silentFor));
    }

    @Scheduled(every = "{laris.jobs.settle-refunds}", concurrentExecution = ConcurrentExecution.SKIP)
    void settleRefunds() {
        jobs.run("settle-refunds", settleRefunds::settle);
    }

    @Scheduled(
            every = "{laris.jobs.forget}",
            delayed = "{laris.jobs.forget-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        jobs.run("forget-notices", forgetOldNotices::forget);
    }
}
