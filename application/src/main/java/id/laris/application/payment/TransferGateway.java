package id.laris.application.payment;

import id.laris.application.shared.ShopSettings;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bank transfer of a unique amount to the shop's own account. The bank tells nothing by itself: staff or a bank statement confirm. */
@Singleton
public final class TransferGateway implements PaymentGateway {
    public static final String PROVIDER = "transfer";
    private final ShopSettings settings;

    public TransferGateway(ShopSettings settings) {
        this.settings = settings;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentWay> ways() {
        return settings.bankAccounts().isEmpty() ? List.of() : List.of(PaymentWay.by(PaymentMethod.BANK_TRANSFER));
    }

    @Override
    public Answer start(Intent intent) {
        var account = settings.bankAccounts().get(0);
        return new Answer.Ready(
                intent.attempt().toString(),
                Map.of("bank", account.bank(), "account", account.number(), "holder", account.holder()),
                Optional.of(intent.expiresAt()));
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
        throw new BadNotice("Banks send no notices here");
    }
}
