package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How much of the payment monitor waits for somebody. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class CountPaymentAlarms {
    /** Counted up to this: whoever has so many needs no number. */
    public static final int MOST = 99;

    /** Money that is let go within this time is said by itself: nobody gets it back. */
    public static final Duration SOON = Duration.ofHours(12);

    /**
     * Each at most {@link #MOST}.
     *
     * @param stuck payments that do not come to their end by themselves, money that is held among them
     * @param expiring those among them whose money is held and will soon be let go
     * @param disputes money that left by a provider's own act
     * @param strays messages of providers that find no payment
     */
    public record Alarms(int stuck, int expiring, int disputes, int strays) {
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
        var now = clock.instant();
        var stuck = payments.troubled(now, MOST);
        return new Alarms(
                stuck.size(),
                (int) stuck.stream().filter(it -> isEnding(it, now)).count(),
                disputes.open(Optional.empty(), MOST).items().size(),
                strays.waiting(Optional.empty(), MOST).items().size());
    }

    private static boolean isEnding(Payments.TroubledAttempt held, Instant now) {
        return held.trouble() == Trouble.HELD
                && held.until().filter(end -> end.isBefore(now.plus(SOON))).isPresent();
    }
}
