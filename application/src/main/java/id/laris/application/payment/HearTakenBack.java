package id.laris.application.payment;

import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptState;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A notice says that money left: its provider is asked what did, and what the shop did not send itself raises an alarm. */
@Singleton
public final class HearTakenBack {
    private final Payments payments;
    private final Gateways gateways;
    private final NoticeInbox inbox;
    private final RaiseDispute raiseDispute;

    public HearTakenBack(Payments payments, Gateways gateways, NoticeInbox inbox, RaiseDispute raiseDispute) {
        this.payments = payments;
        this.gateways = gateways;
        this.inbox = inbox;
        this.raiseDispute = raiseDispute;
    }

    /**
     * Outside transactions. Of an attempt that brought no money nothing can have left.
     *
     * @throws PaymentGateway.NoAnswer when the provider does not say now
     */
    void hear(UUID notice, Attempt attempt) {
        var booked = payments.findByAttempt(attempt.id()).orElseThrow().attempt(attempt.id());
        if (booked.state() != AttemptState.PAID) return;
        var words = inbox.find(notice).map(NoticeInbox.StoredNotice::body).orElse(new byte[0]);
        var told = gateways.get(attempt.provider())
                .takenBack(booked.reference().isPresent() ? booked : attempt, words)
                .orElseThrow(() -> new PaymentGateway.NoAnswer(attempt.provider()));
        if (!told.isEmpty()) raiseDispute.raise(attempt.id(), told);
    }
}
