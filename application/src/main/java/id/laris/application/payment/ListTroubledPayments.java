package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.Trouble;
import java.time.Clock;
import java.util.List;

/** Payments that do not come to their end by themselves, and why: the longest waiting first. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class ListTroubledPayments {
    private static final int MOST = 200;

    /** @param takeable whether the provider takes money that it holds when the shop says so */
    public record Stuck(Payments.TroubledAttempt payment, boolean takeable) {}

    private final Payments payments;
    private final Gateways gateways;
    private final Clock clock;

    public ListTroubledPayments(Payments payments, Gateways gateways, Clock clock) {
        this.payments = payments;
        this.gateways = gateways;
        this.clock = clock;
    }

    public List<Stuck> list() {
        return payments.troubled(clock.instant(), MOST).stream()
                .map(it -> new Stuck(it, isTakeable(it)))
                .toList();
    }

    private boolean isTakeable(Payments.TroubledAttempt it) {
        return it.trouble() == Trouble.HELD
                && gateways.get(it.attempt().provider()).capturesByItself();
    }
}
