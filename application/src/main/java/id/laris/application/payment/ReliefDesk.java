package id.laris.application.payment;

import id.laris.application.order.Orders;
import id.laris.application.shared.Events;
import id.laris.application.shared.Ids;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentRelieved;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Takes off what is still to be paid for an order on invoice. What is left of it is asked anew, by the one way that needs no provider; an
 * order of which nothing is left to pay is paid. Part of the caller's transaction.
 */
@Singleton
public final class ReliefDesk {
    private final Payments payments;
    private final Orders orders;
    private final AttemptDesk desk;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    public ReliefDesk(Payments payments, Orders orders, AttemptDesk desk, Events events, Ids ids, Clock clock) {
        this.payments = payments;
        this.orders = orders;
        this.desk = desk;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param reason why, e.g. the number of a return
     * @return the order afterwards
     * @throws id.laris.domain.payment.MoreThanMissing when less is still to come
     */
    public Order relieve(Order order, Money amount, String reason) {
        if (amount.isZero()) return order;
        var now = clock.instant();
        var id = ids.next();
        var less = payments.get(order.id()).relieve(id, amount, reason, now);
        payments.save(less.isCovered() ? less.giveUp() : desk.askForRest(less, order));
        events.publish(new PaymentRelieved(order.id(), id, amount, less.due(), reason, now));
        if (!less.isCovered()) return order;
        orders.save(order.paid());
        return orders.get(order.id());
    }
}
