package id.laris.application.payment;

import id.laris.application.order.Orders;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.domain.payment.MoneyMovement;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundSent;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Books that promised money went back, on payment and order. Part of the caller's transaction; booking twice changes nothing. */
@Singleton
public final class RefundBook {
    private final Payments payments;
    private final MoneyBook book;
    private final Orders orders;
    private final RefundAccounts accounts;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    public RefundBook(
            Payments payments,
            MoneyBook book,
            Orders orders,
            RefundAccounts accounts,
            Events events,
            Ids ids,
            Clock clock) {
        this.payments = payments;
        this.book = book;
        this.orders = orders;
        this.accounts = accounts;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    void write(OrderId id, UUID refundId, Refund.State state) {
        var payment = payments.get(id);
        var refund = payment.refunds().stream()
                .filter(r -> r.id().equals(refundId))
                .findFirst()
                .orElseThrow(() -> new Missing("refund", refundId));
        if (refund.state() == Refund.State.DONE || refund.state() == state) return;
        var after = payment.refundWent(refundId, state);
        payments.save(after);
        if (state != Refund.State.DONE) return;
        book.add(MoneyMovement.refunded(ids.next(), payment, refund, clock.instant()));
        accounts.forget(refundId.toString());
        var order = orders.get(id);
        if (order.payment().isSettled()) orders.save(order.refunded(after.kept().isZero()));
        events.publish(new RefundSent(id, refundId, refund.amount(), clock.instant()));
    }
}
