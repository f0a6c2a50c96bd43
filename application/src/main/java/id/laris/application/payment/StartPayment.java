package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderProof;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import jakarta.transaction.Transactional;

/**
 * The customer starts to pay: the attempt is written down, then the gateway is asked, then its answer is written down. When the
 * gateway does not answer, the attempt is UNKNOWN and settled by asking later. While an attempt by the same way is open,
 * that one is answered again instead of a second one. Store credit is spent at once; nobody outside is asked.
 */
@UseCase
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class StartPayment {
    private final WriteAttempt writeAttempt;
    private final AskGateway askGateway;
    private final SpendCredit spendCredit;

    public StartPayment(WriteAttempt writeAttempt, AskGateway askGateway, SpendCredit spendCredit) {
        this.writeAttempt = writeAttempt;
        this.askGateway = askGateway;
        this.spendCredit = spendCredit;
    }

    /** By whichever of the method's channels comes first, or is open already. */
    public Attempt start(OrderNumber number, OrderProof proof, PaymentMethod method) {
        return start(number, proof, PaymentWay.by(method));
    }

    public Attempt start(OrderNumber number, OrderProof proof, PaymentWay chosen) {
        if (chosen.method() == PaymentMethod.STORE_CREDIT) return spendCredit.spend(number, proof);
        var written = writeAttempt.write(number, proof, chosen);
        return written.answeredBefore() ? written.attempt() : askGateway.ask(written.order(), written.attempt());
    }
}
