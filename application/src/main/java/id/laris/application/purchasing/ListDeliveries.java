package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseState;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What the warehouses wait for, the next to arrive first; who is bound to warehouses sees those. */
@UseCase
@Requires(Permission.ADJUST_STOCK)
public final class ListDeliveries {
    private static final int MOST = 100;

    private final PurchaseOrders orders;
    private final Deliveries deliveries;
    private final CurrentActor current;

    public ListDeliveries(PurchaseOrders orders, Deliveries deliveries, CurrentActor current) {
        this.orders = orders;
        this.deliveries = deliveries;
        this.current = current;
    }

    /** At most 100. */
    public List<Delivery> list() {
        var expected = EnumSet.allOf(PurchaseState.class);
        expected.removeIf(state -> !state.isExpected());
        var query = new PurchaseQuery(
                "", expected, Optional.empty(), current.actor().warehouses(), Optional.empty(), MOST);
        return deliveries.of(orders.list(query).items()).stream()
                .sorted(Comparator.comparing(Delivery::due)
                        .thenComparing(delivery -> delivery.purchase().value()))
                .toList();
    }
}
