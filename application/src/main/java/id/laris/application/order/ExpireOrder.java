package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.payment.OrderMoney;
import id.laris.application.shared.Events;
import id.laris.application.stock.OrderStock;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderExpired;
import id.laris.domain.shared.OrderId;
import java.time.Clock;

/**
 * Nobody paid in time: the order is cancelled and its stock free again. What was paid of it goes back; a payment that still comes is
 * looked at when it comes.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ExpireOrder {
    private final Orders orders;
    private final OrderStock stock;
    private final OrderMoney money;
    private final Events events;
    private final Clock clock;

    public ExpireOrder(Orders orders, OrderStock stock, OrderMoney money, Events events, Clock clock) {
        this.orders = orders;
        this.stock = stock;
        this.money = money;
        this.events = events;
        this.clock = clock;
    }

    public void expire(OrderId id) {
        var order = orders.get(id).expire(clock.instant());
        orders.save(order);
        stock.release(id);
        money.giveBack(id, "expired");
        events.publish(new OrderExpired(id, order.number(), clock.instant()));
    }
}
