package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderCompleted;
import id.laris.domain.shared.OrderId;
import java.time.Clock;

/** Completes a delivered and paid order that nobody complained about. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class CompleteOrder {
    private final Orders orders;
    private final Events events;
    private final Clock clock;

    public CompleteOrder(Orders orders, Events events, Clock clock) {
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    public void complete(OrderId id) {
        var order = orders.get(id).complete();
        orders.save(order);
        events.publish(new OrderCompleted(id, order.number(), false, clock.instant()));
    }
}
