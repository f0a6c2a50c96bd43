package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.Asking;
import id.laris.domain.payment.Attempt;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Asks the gateways about attempts nobody told us about, so that a lost notice loses no money. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SettlePendingPayments {
    private static final int AT_A_TIME = 500;

    private final TakeUnsettled takeUnsettled;
    private final AskProviders askProviders;
    private final SettleAttempt settleAttempt;
    private final Asking asking;
    private final Clock clock;

    public SettlePendingPayments(
            TakeUnsettled takeUnsettled,
            AskProviders askProviders,
            SettleAttempt settleAttempt,
            Asking asking,
            Clock clock) {
        this.takeUnsettled = takeUnsettled;
        this.askProviders = askProviders;
        this.settleAttempt = settleAttempt;
        this.asking = asking;
        this.clock = clock;
    }

    /** How many were asked about: all that are due. @param silentFor leave alone what was started more recently */
    public int settle(Duration silentFor) {
        var now = clock.instant();
        int asked = 0;
        List<Attempt> due;
        do {
            due = takeUnsettled.take(now, silentFor, AT_A_TIME);
            askProviders.about(due, this::heard);
            asked += due.size();
        } while (due.size() == AT_A_TIME);
        return asked;
    }

    private void heard(Attempt attempt, PaymentGateway.Report report) {
        if (!report.isSilent()) settleAttempt.settle(attempt.id(), report);
        else if (asking.isOver(attempt, clock.instant()))
            settleAttempt.settle(attempt.id(), PaymentGateway.Report.of(PaymentGateway.Report.Outcome.EXPIRED));
    }
}
