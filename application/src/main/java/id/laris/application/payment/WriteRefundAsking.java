package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.Payment;
import java.time.Clock;
import java.util.UUID;

/** Before a gateway is asked to send a refund, or how one went: writes down that it is. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WriteRefundAsking {
    private final Payments payments;
    private final Clock clock;

    public WriteRefundAsking(Payments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    /** @throws id.laris.domain.shared.StaleVersion when the payment was changed since it was read */
    public void write(Payment payment, UUID refund) {
        payments.save(payment.askingAboutRefund(refund, clock.instant()));
    }
}
