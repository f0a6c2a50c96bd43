package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Missing;
import jakarta.transaction.Transactional;

/** Staff do not want to wait until the shop asks by itself: asks the provider how an attempt stands and books what it says. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class AskAboutPayment {
    private final Payments payments;
    private final Gateways gateways;
    private final BookReport bookReport;

    public AskAboutPayment(Payments payments, Gateways gateways, BookReport bookReport) {
        this.payments = payments;
        this.gateways = gateways;
        this.bookReport = bookReport;
    }

    /** @return what the provider said */
    public PaymentGateway.Report ask(AttemptId id) {
        var attempt = payments.findByAttempt(id)
                .orElseThrow(() -> new Missing("attempt", id))
                .attempt(id);
        var report = gateways.ask(attempt);
        bookReport.book(id, report);
        return report;
    }
}
