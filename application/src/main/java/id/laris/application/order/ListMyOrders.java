package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.shared.Page;
import java.util.Optional;

/** The customer's orders, newest first. */
@UseCase
@ForCustomers
public final class ListMyOrders {
    private final Orders orders;
    private final CurrentActor actor;

    public ListMyOrders(Orders orders, CurrentActor actor) {
        this.orders = orders;
        this.actor = actor;
    }

    /** @param cursor of an earlier page */
    public Page<OrderSummary> list(Optional<String> cursor, int limit) {
        return orders.ofCustomer(actor.customer(), cursor, limit);
    }
}
