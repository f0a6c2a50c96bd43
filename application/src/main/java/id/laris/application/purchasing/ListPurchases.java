package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseOrder;

/** The purchase orders, the one made last first; who is bound to warehouses sees those. */
@UseCase
@Requires(Permission.BUY)
public final class ListPurchases {
    /** @param supplier what they are called */
    public record Entry(PurchaseOrder order, String supplier) {}

    private final PurchaseOrders orders;
    private final Suppliers suppliers;
    private final CurrentActor current;

    public ListPurchases(PurchaseOrders orders, Suppliers suppliers, CurrentActor current) {
        this.orders = orders;
        this.suppliers = suppliers;
        this.current = current;
    }

    public Page<Entry> list(PurchaseQuery query) {
        var page = orders.list(query.in(current.actor().warehouses()));
        var names = suppliers.names(
                page.items().stream().map(PurchaseOrder::supplier).distinct().toList());
        return page.map(order -> new Entry(order, names.getOrDefault(order.supplier(), "")));
    }
}
