package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.OpenToAll;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderCompleted;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import java.time.Clock;

/** The customer has the goods ("pesanan diterima"): the order is delivered if the courier did not say so yet, and completed. Saying it twice does no harm. */
@UseCase
@Audited
@OpenToAll
public final class ConfirmReceipt {
    private final OrderDoor door;
    private final Orders orders;
    private final Events events;
    private final Clock clock;

    public ConfirmReceipt(OrderDoor door, Orders orders, Events events, Clock clock) {
        this.door = door;
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    public Order confirm(OrderNumber number, OrderProof proof) {
        var order = door.open(number, proof, Permission.PROCESS_ORDERS);
        if (order.state() == OrderState.COMPLETED) return order;
        var now = clock.instant();
        var completed = (order.fulfilment() == FulfilmentState.SHIPPED ? order.delivered(now) : order).complete();
        orders.save(completed);
        events.publish(new OrderCompleted(order.id(), order.number(), true, now));
        return completed;
    }
}
