package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.payment.AskGateway;
import id.laris.application.payment.AttemptDesk;
import id.laris.application.payment.StartPayment;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.shared.Refusal;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The customer's last step: places the order, then starts the payment they chose. An order stands even when its payment cannot start;
 * paying can be tried again. Asked again under the same key, it answers with the same order and its latest attempt, whatever became
 * of them, and starts a payment only if none was answered yet.
 */
@UseCase
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class CheckOut {
    /**
     * @param attempt empty when no payment could be started
     * @param token opens the order's page without signing in
     */
    public record CheckedOut(Order order, Optional<Attempt> attempt, String token, boolean repeated) {}

    private final PlaceOrder placeOrder;
    private final StartPayment startPayment;
    private final AskGateway askGateway;
    private final AttemptDesk attempts;
    private final OrderTokens tokens;

    public CheckOut(
            PlaceOrder placeOrder,
            StartPayment startPayment,
            AskGateway askGateway,
            AttemptDesk attempts,
            OrderTokens tokens) {
        this.placeOrder = placeOrder;
        this.startPayment = startPayment;
        this.askGateway = askGateway;
        this.attempts = attempts;
        this.tokens = tokens;
    }

    public CheckedOut checkOut(PlaceOrder.Command command) {
        var placed = placeOrder.place(command);
        var order = placed.order();
        var token = tokens.issue(order.id());
        var isDone = !order.awaitsMoney()
                || placed.attempt().filter(CheckOut::isAnswered).isPresent();
        var attempt = isDone ? placed.attempt() : startPayment(order, placed.attempt(), token);
        return new CheckedOut(order, attempt, token, placed.repeated());
    }

    private static boolean isAnswered(Attempt attempt) {
        return attempt.state() != AttemptState.INTENDED && attempt.state() != AttemptState.UNKNOWN;
    }

    /** A refusal here (somebody started it at this very moment, no transfer code is free) must not hide that the order was placed. */
    private Optional<Attempt> startPayment(Order order, Optional<Attempt> written, String token) {
        try {
            return Optional.of(written.map(attempt -> askGateway.ask(order, attempt))
                    .orElseGet(() -> startPayment.start(order.number(), new OrderProof.Token(token), order.method())));
        } catch (Refusal notNow) {
            return attempts.latest(order.id());
        }
    }
}
