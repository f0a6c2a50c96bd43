package id.laris.application.payment;

import id.laris.application.order.OrderTokens;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptState;
import jakarta.inject.Singleton;

/** Tells a provider of an attempt that is written down, outside any transaction, and writes its answer in one of its own. */
@Singleton
public final class AskGateway {
    private final Gateways gateways;
    private final WriteAnswer writeAnswer;
    private final ShopSettings settings;
    private final OrderTokens tokens;

    public AskGateway(Gateways gateways, WriteAnswer writeAnswer, ShopSettings settings, OrderTokens tokens) {
        this.gateways = gateways;
        this.writeAnswer = writeAnswer;
        this.settings = settings;
        this.tokens = tokens;
    }

    public Attempt ask(Order order, Attempt attempt) {
        var answer = gateways.get(attempt.provider())
                .start(new PaymentGateway.Intent(
                        attempt.id(),
                        order.number(),
                        attempt.way(),
                        attempt.asked(),
                        attempt.expiresAt().orElseThrow(),
                        order.buyer(),
                        settings.orderUrl(order.number().value(), tokens.issue(order.id())),
                        attempt.state() == AttemptState.UNKNOWN));
        return writeAnswer.write(attempt.id(), answer);
    }
}
