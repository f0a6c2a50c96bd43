package id.laris.application.payment;

import id.laris.application.payment.PaymentGateway.RefundReport;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.OrderId;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Brings one promised refund to its end, if the gateway can. That the gateway is asked is written down before it is asked, so that a
 * refund whose sending broke off is asked about, never sent blindly. Outside transactions.
 */
@Singleton
public final class RefundErrand {
    private final Payments payments;
    private final Gateways gateways;
    private final WriteRefundAsking writeRefundAsking;
    private final WriteRefund writeRefund;
    private final KeepAsCredit keepAsCredit;

    public RefundErrand(
            Payments payments,
            Gateways gateways,
            WriteRefundAsking writeRefundAsking,
            WriteRefund writeRefund,
            KeepAsCredit keepAsCredit) {
        this.payments = payments;
        this.gateways = gateways;
        this.writeRefundAsking = writeRefundAsking;
        this.writeRefund = writeRefund;
        this.keepAsCredit = keepAsCredit;
    }

    /** @throws id.laris.domain.shared.StaleVersion when somebody else runs it at this very moment */
    void run(OrderId order, UUID id) {
        var payment = payments.get(order);
        var refund = payment.refund(id);
        var attempt = payment.attempt(refund.attempt());
        var gateway = gateways.get(attempt.provider());
        if (staysHere(refund, attempt)) {
            keepAsCredit.keep(order, id);
            return;
        }
        if (!refund.isUnsettled() || refund.way() != Refund.Way.ORIGINAL || !gateway.refundsByItself()) return;
        writeRefundAsking.write(payment, id);
        var report = refund.asked() == 0 ? RefundReport.UNHEARD : gateway.refundStatus(id, attempt);
        if (report == RefundReport.UNHEARD) report = gateway.refund(id, attempt, refund.amount());
        writeRefund.write(order, id, report);
    }

    /** What was meant to be credit, or was paid by credit or by goods, which cannot be handed back. */
    private static boolean staysHere(Refund refund, Attempt attempt) {
        return switch (refund.way()) {
            case CREDIT -> true;
            case ORIGINAL ->
                attempt.method() == PaymentMethod.STORE_CREDIT || attempt.method() == PaymentMethod.EXCHANGE;
            case TRANSFER, EXCHANGE -> false;
        };
    }
}
