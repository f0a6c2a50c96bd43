package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.order.Orders;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.PaymentStepNotAllowed;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/** Staff sent promised money back by hand (a bank transfer, cash). */
@UseCase
@Audited
@Requires(Permission.REFUND_PAYMENTS)
@RequiresFreshFactor
public final class ConfirmRefund {
    private final Orders orders;
    private final Payments payments;
    private final RefundBook book;

    public ConfirmRefund(Orders orders, Payments payments, RefundBook book) {
        this.orders = orders;
        this.payments = payments;
        this.book = book;
    }

    /** @throws PaymentStepNotAllowed for what becomes store credit by itself */
    public void confirm(OrderNumber number, UUID refund) {
        var order = orders.get(number).id();
        var promised = payments.get(order).refunds().stream()
                .filter(r -> r.id().equals(refund))
                .findFirst()
                .orElseThrow(() -> new Missing("refund", refund));
        if (promised.way() == Refund.Way.CREDIT && promised.state() == Refund.State.DUE)
            throw new PaymentStepNotAllowed(promised.state(), Refund.State.DONE);
        book.write(order, refund, Refund.State.DONE);
    }
}
