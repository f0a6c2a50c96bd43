package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;
import jakarta.transaction.Transactional;

/** Staff let go the money that a provider holds for an order: nothing was taken, and the order is to be paid by another way. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ReleaseHeldMoney {
    private final HeldMoney held;
    private final Gateways gateways;
    private final BookReport bookReport;

    public ReleaseHeldMoney(HeldMoney held, Gateways gateways, BookReport bookReport) {
        this.held = held;
        this.gateways = gateways;
        this.bookReport = bookReport;
    }

    /**
     * @return what the provider said: CANCELLED when it let go
     * @throws id.laris.domain.payment.NothingHeld when nothing is held for it any more
     */
    public PaymentGateway.Report release(AttemptId id) {
        var attempt = held.of(id);
        var report = gateways.get(attempt.provider()).cancel(attempt);
        bookReport.book(id, report);
        return report;
    }
}
