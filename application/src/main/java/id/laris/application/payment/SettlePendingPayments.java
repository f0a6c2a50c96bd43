package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.EachInTurn;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Asks the gateways about attempts nobody told us about, so that a lost notice loses no money. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SettlePendingPayments {
    private static final int BATCH = 500;
    private final Payments payments;
    private final Gateways gateways;
    private final SettleAttempt settleAttempt;
    private final Clock clock;
    /** Where the last run ended: customers who have not paid yet must not hide those who have, however many they are. */
    private volatile Optional<AttemptId> askedUntil = Optional.empty();

    public SettlePendingPayments(Payments payments, Gateways gateways, SettleAttempt settleAttempt, Clock clock) {
        this.payments = payments;
        this.gateways = gateways;
        this.settleAttempt = settleAttempt;
        this.clock = clock;
    }

    /** How many were asked about; the next run goes on behind them. @param silentFor leave alone what was started more recently */
    public int settle(Duration silentFor) {
        var unsettled = payments.unsettled(clock.instant().minus(silentFor), askedUntil, BATCH);
        askedUntil = unsettled.size() < BATCH ? Optional.empty() : Optional.of(unsettled.get(BATCH - 1));
        EachInTurn.run(unsettled, this::settle);
        return unsettled.size();
    }

    private void settle(AttemptId id) {
        var attempt = payments.findByAttempt(id).orElseThrow().attempt(id);
        var report = gateways.get(attempt.provider()).status(id, attempt.reference());
        settleAttempt.settle(id, report);
    }
}
