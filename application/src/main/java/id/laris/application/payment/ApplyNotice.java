package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Missing;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** A gateway said that something happened: asks it how the attempt really stands and applies that. Doing it twice does no harm. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ApplyNotice {
    private final Payments payments;
    private final Gateways gateways;
    private final SettleAttempt settleAttempt;

    public ApplyNotice(Payments payments, Gateways gateways, SettleAttempt settleAttempt) {
        this.payments = payments;
        this.gateways = gateways;
        this.settleAttempt = settleAttempt;
    }

    public void apply(RecordedEvent event) {
        if (!event.type().equals("payment.notice-received")) return;
        var provider = event.text("provider");
        var reference = event.text("reference");
        var attempt = find(provider, reference, event).knownAs(reference);
        settleAttempt.settle(attempt.id(), gateways.get(provider).status(attempt));
    }

    /** A notice may come before its provider's answer to us, which tells the reference: then it is found by our own id. */
    private Attempt find(String provider, String reference, RecordedEvent event) {
        var id = payments.findAttempt(provider, reference)
                .or(() -> ownId(event))
                .orElseThrow(() -> new Missing("attempt", reference));
        return payments.findByAttempt(id)
                .map(payment -> payment.attempt(id))
                .filter(attempt -> attempt.provider().equals(provider))
                .orElseThrow(() -> new Missing("attempt", reference));
    }

    private static Optional<AttemptId> ownId(RecordedEvent event) {
        return Optional.ofNullable(event.data().get("attempt"))
                .map(String::valueOf)
                .filter(text -> !text.isEmpty())
                .map(text -> new AttemptId(UUID.fromString(text)));
    }
}
