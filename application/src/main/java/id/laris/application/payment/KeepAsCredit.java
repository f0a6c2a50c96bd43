package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.CreditEntry;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.OrderId;
import java.util.UUID;

/**
 * A promised refund becomes store credit of whose order it is, and is done by that. Where the order belongs to nobody any more, staff send
 * the money. Asking again changes nothing.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class KeepAsCredit {
    private final Payments payments;
    private final Orders orders;
    private final CreditDesk desk;
    private final RefundBook book;

    public KeepAsCredit(Payments payments, Orders orders, CreditDesk desk, RefundBook book) {
        this.payments = payments;
        this.orders = orders;
        this.desk = desk;
        this.book = book;
    }

    public void keep(OrderId id, UUID refundId) {
        var refund = payments.get(id).refund(refundId);
        if (!refund.isUnsettled()) return;
        var owner = orders.ownerOf(id);
        if (owner.isEmpty()) {
            book.write(id, refundId, Refund.State.REFUSED);
            return;
        }
        desk.book(
                owner.get(),
                refund.way() == Refund.Way.CREDIT ? CreditEntry.Kind.GRANTED : CreditEntry.Kind.GIVEN_BACK,
                refund.amount(),
                "refund:" + refundId,
                orders.get(id).number().value(),
                refund.reason());
        book.write(id, refundId, Refund.State.DONE);
    }
}
