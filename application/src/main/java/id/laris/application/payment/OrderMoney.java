package id.laris.application.payment;

import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.MoreThanCaptured;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundPromised;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** What happens to an order's money when the order ends otherwise than hoped. Part of the caller's transaction. */
@Singleton
public final class OrderMoney {
    private final Payments payments;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    public OrderMoney(Payments payments, Events events, Ids ids, Clock clock) {
        this.payments = payments;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing more is asked; money that came is promised back in full. */
    public void giveBack(OrderId order, String reason) {
        var payment = payments.get(order).giveUp();
        payments.save(promiseBack(payment, Money.zero(payment.due().currency()), reason));
    }

    /**
     * Promises so much of what is kept back.
     *
     * @return the refunds, one for each attempt it comes from; none for nothing
     * @throws MoreThanCaptured when the shop does not hold so much of the order's money
     */
    public List<Refund> promise(OrderId order, Money amount, Refund.Way way, String reason) {
        if (amount.isZero()) return List.of();
        var before = payments.get(order);
        if (before.kept().isLessThan(amount)) throw new MoreThanCaptured(before.kept(), amount);
        var after = promiseBack(before, before.kept().minus(amount), way, reason);
        payments.save(after);
        return after.refunds().subList(before.refunds().size(), after.refunds().size());
    }

    /** Promises back what was captured beyond the amount to keep, from the latest captures first. */
    Payment promiseBack(Payment payment, Money keep, String reason) {
        return promiseBack(payment, keep, Refund.Way.ORIGINAL, reason);
    }

    private Payment promiseBack(Payment payment, Money keep, Refund.Way way, String reason) {
        var changed = payment;
        for (int i = payment.attempts().size() - 1; i >= 0 && keep.isLessThan(changed.kept()); i--) {
            var attempt = payment.attempts().get(i);
            if (attempt.state() != AttemptState.PAID) continue;
            var left = attempt.captured().minus(changed.refundedOf(attempt.id()));
            var surplus = changed.kept().minus(keep);
            var amount = left.isLessThan(surplus) ? left : surplus;
            if (!amount.isPositive()) continue;
            var id = ids.next();
            changed = changed.refund(id, attempt.id(), amount, way, reason, clock.instant());
            events.publish(new RefundPromised(payment.order(), id, amount, reason, clock.instant()));
        }
        return changed;
    }
}
