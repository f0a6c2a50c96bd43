package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.EachInTurn;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.StaleVersion;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Asks the gateways about refunds that they did not answer, less and less often, until it is known whether the money went. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SettleRefunds {
    private static final int BATCH = 100;
    private final Payments payments;
    private final RefundErrand errand;
    private final Clock clock;

    public SettleRefunds(Payments payments, RefundErrand errand, Clock clock) {
        this.payments = payments;
        this.errand = errand;
        this.clock = clock;
    }

    /** How many were asked about. One that another instance asks about at this very moment is left to it. */
    public int settle() {
        var unsettled = payments.unsettledRefunds(clock.instant(), BATCH);
        EachInTurn.run(unsettled, refund -> {
            try {
                errand.run(refund.order(), refund.refund());
            } catch (StaleVersion overtaken) {
                return;
            }
        });
        return unsettled.size();
    }
}
