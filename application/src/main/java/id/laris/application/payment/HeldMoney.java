package id.laris.application.payment;

import id.laris.application.audit.AuditNotes;
import id.laris.application.order.Orders;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.NothingHeld;
import id.laris.domain.shared.Missing;
import jakarta.inject.Singleton;

/** Attempts for which a provider holds money. */
@Singleton
public final class HeldMoney {
    private final Payments payments;
    private final Orders orders;
    private final AuditNotes notes;

    public HeldMoney(Payments payments, Orders orders, AuditNotes notes) {
        this.payments = payments;
        this.orders = orders;
        this.notes = notes;
    }

    /** @throws NothingHeld when nothing is, any more */
    Attempt of(AttemptId id) {
        var payment = payments.findByAttempt(id).orElseThrow(() -> new Missing("attempt", id));
        notes.about("order", orders.get(payment.order()).number());
        var attempt = payment.attempt(id);
        if (attempt.state() != AttemptState.AUTHORISED) throw new NothingHeld(attempt.state());
        return attempt;
    }
}
