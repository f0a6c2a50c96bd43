package id.laris.application.order;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.shared.EveryPage;
import id.laris.domain.audit.Masked;
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
    private final CurrentActor current;

    public ExportOrders(Orders orders, CurrentActor current) {
        this.orders = orders;
        this.current = current;
    }

    public EveryPage<OrderSummary> export(OrderQuery query) {
        boolean isClear = current.may(Permission.EXPORT_PERSONAL_DATA);
        return new EveryPage<>(place -> orders.list(query.from(place)).map(order -> isClear ? order : masked(order)));
    }

    private static OrderSummary masked(OrderSummary order) {
        return order.withBuyer(Masked.name(order.buyer()));
    }
}
