package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.shared.EveryPage;
import id.laris.domain.identity.Permission;

/**
 * The order book for a file. Who buys is masked for those who may see it of one order at a time but may not take it out of the shop as a
 * file.
 */
@UseCase
@Audited
@Requires(Permission.VIEW_ORDERS)
@RequiresFreshFactor
public final class ExportOrders {
    private final Orders orders;
    private final PeopleInOrders people;

    public ExportOrders(Orders orders, PeopleInOrders people) {
        this.orders = orders;
        this.people = people;
    }

    public EveryPage<OrderSummary> export(OrderQuery query) {
        return new EveryPage<>(place -> orders.list(query.from(place)).map(people::inFile));
    }
}
