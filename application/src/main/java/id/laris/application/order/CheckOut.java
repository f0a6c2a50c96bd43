package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.payment.StartPayment;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Attempt;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The customer's last step: places the order, then starts the payment they chose. An order whose gateway fails stands all the same; paying can be tried again. */
@UseCase
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class CheckOut {
    /**
     * @param attempt empty when the request was repeated and the order is settled or cancelled by now
     * @param token opens the order's page without signing in
     */
    public record CheckedOut(Order order, Optional<Attempt> attempt, String token, boolean repeated) {}

    private final PlaceOrder placeOrder;
    private final StartPayment startPayment;
    private final OrderTokens tokens;

    public CheckOut(PlaceOrder placeOrder, StartPayment startPayment, OrderTokens tokens) {
        this.placeOrder = placeOrder;
        this.startPayment = startPayment;
        this.tokens = tokens;
    }

    public CheckedOut checkOut(PlaceOrder.Command command) {
        var placed = placeOrder.place(command);
        var order = placed.order();
        var token = tokens.issue(order.id());
        var attempt = order.awaitsMoney()
                ? Optional.of(startPayment.start(order.number(), new OrderProof.Token(token), order.method()))
                : Optional.<Attempt>empty();
        return new CheckedOut(order, attempt, token, placed.repeated());
    }
}
