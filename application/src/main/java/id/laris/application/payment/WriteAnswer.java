package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.shared.Events;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentStarted;
import id.laris.domain.shared.Missing;
import java.time.Clock;

/** After a gateway was asked: writes down what it said. */
@UseCase
@OpenToAll
public final class WriteAnswer {
    private final Payments payments;
    private final Settlement settlement;
    private final Events events;
    private final Clock clock;

    public WriteAnswer(Payments payments, Settlement settlement, Events events, Clock clock) {
        this.payments = payments;
        this.settlement = settlement;
        this.events = events;
        this.clock = clock;
    }

    public Attempt write(AttemptId id, PaymentGateway.Answer answer) {
        var payment = payments.findByAttempt(id).orElseThrow(() -> new Missing("attempt", id));
        var attempt = payment.attempt(id);
        // Asked twice at one moment, the provider may answer the first and not the second: what is known stays.
        var isKnown = attempt.state() == AttemptState.PENDING || attempt.state() == AttemptState.AUTHORISED;
        if (isKnown && !(answer instanceof PaymentGateway.Answer.Ready)) return attempt;
        var now = clock.instant();
        var after = payment;
        if (answer instanceof PaymentGateway.Answer.Ready ready) {
            after = payment.answered(id, ready.reference(), ready.instructions(), ready.expiresAt());
            events.publish(new PaymentStarted(
                    payment.order(), id, attempt.provider(), attempt.method(), attempt.asked(), now));
        } else if (answer instanceof PaymentGateway.Answer.Declined) {
            settlement.apply(id, PaymentGateway.Report.of(PaymentGateway.Report.Outcome.FAILED));
            return payments.get(payment.order()).attempt(id);
        } else {
            after = payment.ended(id, AttemptState.UNKNOWN);
        }
        payments.save(after);
        return after.attempt(id);
    }
}
