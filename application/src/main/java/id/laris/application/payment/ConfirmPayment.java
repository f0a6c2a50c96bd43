package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AlreadyPaid;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.WrongAmount;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Staff saw the money: a transfer on the account, or what the courier collected. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
public final class ConfirmPayment {
    private static final Set<PaymentMethod> SEEN_BY_STAFF = EnumSet.of(
            PaymentMethod.BANK_TRANSFER, PaymentMethod.CASH_ON_DELIVERY, PaymentMethod.CASH, PaymentMethod.ON_INVOICE);

    private final Orders orders;
    private final Payments payments;
    private final Settlement settlement;

    public ConfirmPayment(Orders orders, Payments payments, Settlement settlement) {
        this.orders = orders;
        this.payments = payments;
        this.settlement = settlement;
    }

    /**
     * What came.
     *
     * @param differs whether another amount than asked is meant: too little leaves the rest to pay, too much goes back
     */
    public record Arrived(Money amount, boolean differs) {}

    /**
     * @param arrived empty: exactly what was asked
     * @throws WrongAmount when it is another than was asked and nobody said that this is meant
     */
    public Order confirm(OrderNumber number, Optional<Arrived> arrived) {
        var order = orders.get(number);
        if (order.payment().isSettled()) throw new AlreadyPaid(order.id());
        var attempt = payments.get(order.id()).attempts().stream()
                .filter(a -> SEEN_BY_STAFF.contains(a.method()))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new Missing("attempt", number));
        var came = arrived.orElseGet(() -> new Arrived(attempt.asked(), false));
        if (!came.differs() && !came.amount().equals(attempt.asked()))
            throw new WrongAmount(attempt.asked(), came.amount());
        settlement.apply(
                attempt.id(),
                new PaymentGateway.Report(PaymentGateway.Report.Outcome.PAID, Optional.of(came.amount())));
        return orders.get(number);
    }
}
