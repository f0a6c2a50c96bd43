package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderDoor;
import id.laris.application.order.OrderProof;
import id.laris.application.order.Orders;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderStepNotAllowed;
import id.laris.domain.payment.AlreadyPaid;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.CreditEntry;
import id.laris.domain.payment.MethodNotOffered;
import id.laris.domain.payment.NotEnoughCredit;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Money;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * The customer pays their order with store credit: as much of what is missing as there is, at once, in one transaction with the order.
 * What is missing then is asked by another way.
 */
@UseCase
@OpenToAll
public final class SpendCredit {
    private static final PaymentWay WAY = PaymentWay.by(PaymentMethod.STORE_CREDIT);

    private final OrderDoor door;
    private final Orders orders;
    private final Payments payments;
    private final StoreCredits credits;
    private final CreditDesk desk;
    private final Settlement settlement;
    private final Ids ids;
    private final Clock clock;

    public SpendCredit(
            OrderDoor door,
            Orders orders,
            Payments payments,
            StoreCredits credits,
            CreditDesk desk,
            Settlement settlement,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.orders = orders;
        this.payments = payments;
        this.credits = credits;
        this.desk = desk;
        this.settlement = settlement;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws MethodNotOffered unless the order belongs to the customer who is signed in, and waits for its money
     * @throws NotEnoughCredit when there is none
     */
    public Attempt spend(OrderNumber number, OrderProof proof) {
        var order = door.open(number, proof, Permission.VIEW_ORDERS);
        if (order.payment().isSettled()) throw new AlreadyPaid(order.id());
        if (!order.awaitsMoney()) throw new OrderStepNotAllowed(order.state().name(), "PAID");
        // What was sold on invoice stays so, by whichever way its money comes.
        var isAgreed = order.method() == PaymentMethod.ON_INVOICE;
        var owner = desk.spender(order)
                .filter(mayPay -> order.state() == OrderState.PLACED || isAgreed)
                .orElseThrow(() -> new MethodNotOffered(WAY));
        var balance = credits.lock(owner);
        var payment = payments.get(order.id());
        var missing = payment.missing();
        var amount = balance.isLessThan(missing) ? balance : missing;
        if (amount.isZero()) throw new NotEnoughCredit(balance, missing);
        var id = new AttemptId(ids.next());
        if (!isAgreed && order.method() != PaymentMethod.STORE_CREDIT)
            orders.save(order.payingBy(PaymentMethod.STORE_CREDIT));
        payments.save(payment.start(
                Attempt.intended(id, CreditGateway.PROVIDER, WAY, amount, clock.instant(), Optional.empty())
                        .ready(id.toString(), Map.of(), Optional.empty())));
        desk.book(
                owner,
                CreditEntry.Kind.SPENT,
                Money.zero(amount.currency()).minus(amount),
                "attempt:" + id,
                number.value(),
                "");
        settlement.apply(id, PaymentGateway.Report.paid(amount));
        return payments.get(order.id()).attempt(id);
    }
}
