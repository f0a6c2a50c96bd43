package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;

/** Books what a provider answered when staff asked it. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
public final class BookReport {
    private final Settlement settlement;

    public BookReport(Settlement settlement) {
        this.settlement = settlement;
    }

    public void book(AttemptId attempt, PaymentGateway.Report report) {
        settlement.apply(attempt, report);
    }
}
