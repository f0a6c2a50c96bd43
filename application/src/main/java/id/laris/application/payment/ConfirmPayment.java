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
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Staff saw the money: a transfer on the account, or what the courier collected. Exactly the amount asked; anything else is refused. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
public final class ConfirmPayment {
    private static final Set<PaymentMethod> SEEN_BY_STAFF =
            EnumSet.of(PaymentMethod.BANK_TRANSFER, PaymentMethod.CASH_ON_DELIVERY, PaymentMethod.CASH);

    private final Orders orders;
    private final Payments payments;
    private final Settlement settlement;

    public ConfirmPayment(Orders orders, Payments payments, Settlement settlement) {
        this.orders = orders;
        this.payments = payments;
        this.settlement = settlement;
    }

    /** @param arrived empty: exactly what was asked */
    public Order confirm(OrderNumber number, Optional<Money> arrived) {
        var order = orders.get(number);
        if (order.payment().isSettled()) throw new AlreadyPaid(order.id());
        var attempt = payments.get(order.id()).attempts().stream()
                .filter(a -> SEEN_BY_STAFF.contains(a.method()))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new Missing("attempt", number));
        settlement.apply(
                attempt.id(),
                new PaymentGateway.Report(
                        PaymentGateway.Report.Outcome.PAID, Optional.of(arrived.orElse(attempt.asked()))));
        return orders.get(number);
    }
}
