package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Outbox;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderTab;
import java.util.List;
import java.util.Map;

/** Today's work: what is to pack, to match, to refund and to reorder. */
@UseCase
@Requires(Permission.VIEW_ORDERS)
public final class ShowToday {
    public record Today(
            Map<OrderTab, Long> orders,
            long openTransfers,
            long openRefunds,
            List<ShopFigures.LowStock> lowStock,
            Outbox.Lag events) {}

    private static final int LOW = 5;
    private static final int ROWS = 10;

    private final Orders orders;
    private final Payments payments;
    private final ShopFigures figures;
    private final Outbox outbox;
    private final CurrentActor current;

    public ShowToday(Orders orders, Payments payments, ShopFigures figures, Outbox outbox, CurrentActor current) {
        this.orders = orders;
        this.payments = payments;
        this.figures = figures;
        this.outbox = outbox;
        this.current = current;
    }

    public Today show() {
        return new Today(
                orders.countByTab(),
                figures.openTransfers(),
                payments.openRefunds(ROWS).size(),
                figures.lowStock(new ShopFigures.Few(LOW, current.actor().warehouses(), false), ROWS),
                outbox.lag());
    }
}
