package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.util.List;

/** Payments that do not come to their end by themselves, and why: the longest waiting first. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class ListTroubledPayments {
    private static final int MOST = 200;
    private final Payments payments;
    private final Clock clock;

    public ListTroubledPayments(Payments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    public List<Payments.TroubledAttempt> list() {
        return payments.troubled(clock.instant(), MOST);
    }
}
