package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.order.Orders;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Refund;
import java.util.UUID;

/** Staff sent promised money back by hand (a bank transfer, cash). */
@UseCase
@Audited
@Requires(Permission.REFUND_PAYMENTS)
@RequiresFreshFactor
public final class ConfirmRefund {
    private final Orders orders;
    private final RefundBook book;

    public ConfirmRefund(Orders orders, RefundBook book) {
        this.orders = orders;
        this.book = book;
    }

    public void confirm(OrderNumber number, UUID refund) {
        book.write(orders.get(number).id(), refund, Refund.State.DONE);
    }
}
