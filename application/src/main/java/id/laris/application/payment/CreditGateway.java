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
 * What the shop keeps for customers. Spending it is booked together with the order ({@link SpendCredit}), never asked for here, and what
 * it paid goes back into its book ({@link KeepAsCredit}).
 */
@Singleton
public final class CreditGateway implements PaymentGateway {
    public static final String PROVIDER = "credit";

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentWay> ways() {
        return List.of(PaymentWay.by(PaymentMethod.STORE_CREDIT));
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
        throw new BadNotice("Nobody sends notices about this");
    }
}
