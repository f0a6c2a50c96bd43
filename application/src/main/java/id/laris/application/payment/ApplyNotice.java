package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import jakarta.transaction.Transactional;
import java.util.Optional;

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
        var attempt = payments.findAttempt(provider, reference).orElseThrow(() -> new Missing("attempt", reference));
        settleAttempt.settle(attempt, gateways.get(provider).status(attempt, Optional.of(reference)));
    }
}
