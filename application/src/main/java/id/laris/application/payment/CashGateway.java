package id.laris.application.payment;

import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Cash, on delivery or at the counter, and what is paid later on invoice: paid when the courier, the counter or the bookkeeper says so. The
 * latter is no way it takes: only a customer's terms open that.
 */
@Singleton
public final class CashGateway implements PaymentGateway {
    public static final String PROVIDER = "cash";

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentWay> ways() {
        return List.of(PaymentWay.by(PaymentMethod.CASH_ON_DELIVERY), PaymentWay.by(PaymentMethod.CASH));
    }

    @Override
    public Answer start(Intent intent) {
        return new Answer.Ready(intent.attempt().toString(), Map.of(), Optional.empty());
    }

    @Override
    public Report status(Attempt attempt) {
        return Report.of(Report.Outcome.PENDING);
    }

    @Override
    public Report cancel(Attempt attempt) {
        return Report.of(Report.Outcome.PENDING);
    }

    @Override
    public RefundReport refund(UUID refund, Attempt attempt, Money amount) {
        return RefundReport.REFUSED;
    }

    @Override
    public RefundReport refundStatus(UUID refund, Attempt attempt) {
        return RefundReport.UNHEARD;
    }

    @Override
    public boolean refundsByItself() {
        return false;
    }

    @Override
    public Notice verify(byte[] body, Map<String, List<String>> headers) {
        throw new BadNotice("Cash sends no notices here");
    }
}
