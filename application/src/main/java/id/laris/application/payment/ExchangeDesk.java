package id.laris.application.payment;

import id.laris.application.shared.Ids;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * Pays an order with money of another, whose goods it replaces: what goes from the one arrives at the other in the same transaction, so
 * that what the shop holds altogether stays the same. Part of the caller's transaction.
 */
@Singleton
public final class ExchangeDesk {
    private final Payments payments;
    private final OrderMoney money;
    private final RefundBook refunds;
    private final Settlement settlement;
    private final Ids ids;

    public ExchangeDesk(Payments payments, OrderMoney money, RefundBook refunds, Settlement settlement, Ids ids) {
        this.payments = payments;
        this.money = money;
        this.refunds = refunds;
        this.settlement = settlement;
        this.ids = ids;
    }

    /**
     * Writes what the new order owes, and that so much of it is paid; too little leaves the rest to pay.
     *
     * @param amount nothing, or more
     * @throws id.laris.domain.payment.MoreThanCaptured when the shop does not hold so much of the first order's money
     */
    public void move(OrderId from, Order to, Money amount, String reason) {
        var owed = Payment.of(to.id(), to.totals().total());
        if (amount.isZero()) {
            payments.add(owed);
            return;
        }
        for (var refund : money.promise(from, amount, Refund.Way.EXCHANGE, reason))
            refunds.write(from, refund.id(), Refund.State.DONE);
        var id = new AttemptId(ids.next());
        payments.add(owed.start(Attempt.intended(
                        id,
                        ExchangeGateway.PROVIDER,
                        PaymentWay.by(PaymentMethod.EXCHANGE),
                        amount,
                        to.placedAt(),
                        Optional.empty())
                .ready(id.toString(), Map.of(), Optional.empty())));
        settlement.apply(id, PaymentGateway.Report.paid(amount));
    }
}
