package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.util.Optional;

/** How much of the payment monitor waits for somebody. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class CountPaymentAlarms {
    /** Counted up to this: whoever has so many needs no number. */
    public static final int MOST = 99;

    /**
     * Each at most {@link #MOST}.
     *
     * @param stuck payments that do not come to their end by themselves, money that is held among them
     * @param disputes money that left by a provider's own act
     * @param strays messages of providers that find no payment
     */
    public record Alarms(int stuck, int disputes, int strays) {
        public boolean isAny() {
            return stuck + disputes + strays > 0;
        }
    }

    private final Payments payments;
    private final Disputes disputes;
    private final StrayNotices strays;
    private final Clock clock;

    public CountPaymentAlarms(Payments payments, Disputes disputes, StrayNotices strays, Clock clock) {
        this.payments = payments;
        this.disputes = disputes;
        this.strays = strays;
        this.clock = clock;
    }

    public Alarms count() {
        return new Alarms(
                payments.troubled(clock.instant(), MOST).size(),
                disputes.open(Optional.empty(), MOST).items().size(),
                strays.waiting(Optional.empty(), MOST).items().size());
    }
}
