package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;

/** Applies what a provider reported about an attempt. The same report twice changes nothing. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class SettleAttempt {
    private final Settlement settlement;

    public SettleAttempt(Settlement settlement) {
        this.settlement = settlement;
    }

    public void settle(AttemptId attempt, PaymentGateway.Report report) {
        settlement.apply(attempt, report);
    }
}
