package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Dispute;
import id.laris.domain.payment.PaymentDisputed;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import java.time.Clock;
import java.util.List;

/** Raises an alarm, once each, for money that left an attempt otherwise than by the shop's refunds. Nothing is booked. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class RaiseDispute {
    private final Payments payments;
    private final Disputes disputes;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    public RaiseDispute(Payments payments, Disputes disputes, Events events, Ids ids, Clock clock) {
        this.payments = payments;
        this.disputes = disputes;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param told everything that left it, the shop's own refunds included */
    public void raise(AttemptId id, List<TakenBack> told) {
        var payment = payments.findByAttempt(id).orElseThrow(() -> new Missing("attempt", id));
        var attempt = payment.attempt(id);
        if (attempt.state() != AttemptState.PAID) return;
        for (var taken : TakenBack.notOurs(payment, id, told)) {
            var dispute = Dispute.raised(ids.next(), payment.order(), attempt, taken, clock.instant());
            if (disputes.add(dispute)) events.publish(announced(dispute));
        }
    }

    private static PaymentDisputed announced(Dispute dispute) {
        return new PaymentDisputed(
                dispute.order(),
                dispute.id(),
                dispute.attempt(),
                dispute.provider(),
                dispute.kind(),
                dispute.amount().orElse(Money.rupiah(0)),
                dispute.toldAt());
    }
}
