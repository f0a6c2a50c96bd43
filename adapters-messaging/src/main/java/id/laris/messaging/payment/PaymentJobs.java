package id.laris.messaging.payment;

import id.laris.application.payment.CompareSettlements;
import id.laris.application.payment.ForgetOldNotices;
import id.laris.application.payment.ForgetSettlements;
import id.laris.application.payment.SettlePendingPayments;
import id.laris.application.payment.SettleRefunds;
import id.laris.application.payment.TellEndingHolds;
import id.laris.messaging.shared.Jobs;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Startup
@Singleton
class PaymentJobs {
    PaymentJobs(
            Jobs jobs,
            SettlePendingPayments settlePendingPayments,
            SettleRefunds settleRefunds,
            ForgetOldNotices forgetOldNotices,
            ForgetSettlements forgetSettlements,
            CompareSettlements compareSettlements,
            TellEndingHolds tellEndingHolds,
            @ConfigProperty(name = "laris.payments.ask-after") Duration silentFor) {
        jobs.every("settle-payments", () -> settlePendingPayments.settle(silentFor));
        jobs.every("settle-refunds", settleRefunds::settle);
        jobs.every("compare-settlements", compareSettlements::compare);
        jobs.every("tell-ending-holds", tellEndingHolds::tell);
        jobs.every("forget", "forget-notices", forgetOldNotices::forget);
        jobs.every("forget", "forget-settlements", forgetSettlements::forget);
    }
}
