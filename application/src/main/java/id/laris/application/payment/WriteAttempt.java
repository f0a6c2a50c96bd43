package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.HoldTime;
import id.laris.application.order.OrderDoor;
import id.laris.application.order.OrderProof;
import id.laris.application.order.Orders;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.payment.AlreadyPaid;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.MethodNotOffered;
import id.laris.domain.payment.MoneyHeld;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import java.time.Clock;

/**
 * Before a gateway is asked: writes down what will be asked, for how much and until when. Whoever starts near the end of their time gets
 * some more.
 */
@UseCase
@OpenToAll
public final class WriteAttempt {
    /** @param answeredBefore an open attempt by this way was found instead; the gateway need not be asked again */
    public record Written(Order order, Attempt attempt, boolean answeredBefore) {}

    private final OrderDoor door;
    private final Orders orders;
    private final Payments payments;
    private final PaymentOffers offers;
    private final AttemptDesk desk;
    private final HoldTime holdTime;
    private final Clock clock;

    public WriteAttempt(
            OrderDoor door,
            Orders orders,
            Payments payments,
            PaymentOffers offers,
            AttemptDesk desk,
            HoldTime holdTime,
            Clock clock) {
        this.door = door;
        this.orders = orders;
        this.payments = payments;
        this.offers = offers;
        this.desk = desk;
        this.holdTime = holdTime;
        this.clock = clock;
    }

    public Written write(OrderNumber number, OrderProof proof, PaymentWay chosen) {
        var method = chosen.method();
        var order = door.open(number, proof, Permission.VIEW_ORDERS);
        if (order.payment().isSettled()) throw new AlreadyPaid(order.id());
        if (!order.awaitsMoney()) throw new OrderStepNotAllowed(order.state().name(), "PAID");
        offers.requireOffered(chosen, order.channel());
        if (order.state() == OrderState.PLACED && method.isPostpaid()) throw new MethodNotOffered(chosen);
        var payment = payments.get(order.id());
        if (payment.held().isPresent()) throw new MoneyHeld(order.id());
        var open = payment.open().filter(a -> chosen.covers(a.way()));
        // What was sold on invoice stays so, by whichever way its money comes.
        var isAgreed = order.method() == PaymentMethod.ON_INVOICE;
        var paying = open.isPresent() || isAgreed || order.method() == method ? order : order.payingBy(method);
        var held = paying.payingFrom(clock.instant(), holdTime.whenPaying(), holdTime.atMost());
        if (!held.equals(order)) orders.save(held);
        if (open.isPresent()) return new Written(held, open.get(), open.get().state() == AttemptState.PENDING);
        var attempt = desk.drawUp(held, payment.missing(), chosen);
        payments.save(payment.start(attempt));
        return new Written(held, attempt, false);
    }
}
