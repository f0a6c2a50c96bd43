package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderProof;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentMethod;
import jakarta.transaction.Transactional;

/**
 * The customer starts to pay: the attempt is written down, then the gateway is asked, then its answer is written down. When the
 * gateway does not answer, the attempt is UNKNOWN and settled by asking later. While an attempt by the same method is open,
 * that one is answered again instead of a second one.
 */
@UseCase
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class StartPayment {
    private final WriteAttempt writeAttempt;
    private final AskGateway askGateway;

    public StartPayment(WriteAttempt writeAttempt, AskGateway askGateway) {
        this.writeAttempt = writeAttempt;
        this.askGateway = askGateway;
    }

    public Attempt start(OrderNumber number, OrderProof proof, PaymentMethod method) {
        var written = writeAttempt.write(number, proof, method);
        return written.answeredBefore() ? written.attempt() : askGateway.ask(written.order(), written.attempt());
    }
}
