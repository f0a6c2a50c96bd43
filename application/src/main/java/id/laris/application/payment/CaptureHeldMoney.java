package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;
import jakarta.transaction.Transactional;

/** Staff take the money that a provider holds for an order. It pays the order when the provider says that it came, not before. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class CaptureHeldMoney {
    private final HeldMoney held;
    private final Gateways gateways;
    private final BookReport bookReport;

    public CaptureHeldMoney(HeldMoney held, Gateways gateways, BookReport bookReport) {
        this.held = held;
        this.gateways = gateways;
        this.bookReport = bookReport;
    }

    /**
     * @return what the provider said
     * @throws id.laris.domain.payment.NothingHeld when nothing is held for it any more
     */
    public PaymentGateway.Report capture(AttemptId id) {
        var attempt = held.of(id);
        var report = gateways.get(attempt.provider()).capture(attempt);
        bookReport.book(id, report);
        return report;
    }
}
