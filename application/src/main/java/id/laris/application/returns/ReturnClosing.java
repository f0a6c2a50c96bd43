package id.laris.application.returns;

import id.laris.application.order.Orders;
import id.laris.application.shared.Events;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderCompleted;
import id.laris.domain.order.OrderState;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Ends an order all of which came back and was settled. Part of the caller's transaction. */
@Singleton
public final class ReturnClosing {
    private final Orders orders;
    private final Events events;

    public ReturnClosing(Orders orders, Events events) {
        this.orders = orders;
        this.events = events;
    }

    /** @param order as it was before its refunds were booked; nothing happens while something is left to do about it */
    void close(Order order, Instant now) {
        if (order.fulfilment() != FulfilmentState.RETURNED
                || order.state() != OrderState.CONFIRMED
                || !order.payment().isOver()) return;
        orders.save(order.complete());
        events.publish(new OrderCompleted(order.id(), order.number(), false, now));
    }
}
