package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderProof;
import id.laris.application.order.OrderTokens;
import id.laris.application.shared.ShopSettings;
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
    private final WriteAnswer writeAnswer;
    private final Gateways gateways;
    private final ShopSettings settings;
    private final OrderTokens tokens;

    public StartPayment(
            WriteAttempt writeAttempt,
            WriteAnswer writeAnswer,
            Gateways gateways,
            ShopSettings settings,
            OrderTokens tokens) {
        this.writeAttempt = writeAttempt;
        this.writeAnswer = writeAnswer;
        this.gateways = gateways;
        this.settings = settings;
        this.tokens = tokens;
    }

    public Attempt start(OrderNumber number, OrderProof proof, PaymentMethod method) {
        var written = writeAttempt.write(number, proof, method);
        if (written.answeredBefore()) return written.attempt();
        var attempt = written.attempt();
        var order = written.order();
        var returnTo = settings.orderUrl(order.number().value(), tokens.issue(order.id()));
        var answer = gateways.get(attempt.provider())
                .start(new PaymentGateway.Intent(
                        attempt.id(),
                        order.number(),
                        method,
                        attempt.asked(),
                        attempt.expiresAt().orElseThrow(),
                        returnTo));
        return writeAnswer.write(attempt.id(), answer);
    }
}
