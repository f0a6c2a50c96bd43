package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderTab;
import java.util.Map;

/** The order book, by tab and filter. Buyers stand masked in lines whose people whoever acts may not see. */
@UseCase
@Requires(Permission.VIEW_ORDERS)
public final class ListOrders {
    /** @param counts orders in each tab, whatever the filter */
    public record OrderList(Page<OrderSummary> page, Map<OrderTab, Long> counts) {}

    private final Orders orders;
    private final PeopleInOrders people;

    public ListOrders(Orders orders, PeopleInOrders people) {
        this.orders = orders;
        this.people = people;
    }

    public OrderList list(OrderQuery query) {
        return new OrderList(orders.list(query).map(people::shown), orders.countByTab());
    }
}
