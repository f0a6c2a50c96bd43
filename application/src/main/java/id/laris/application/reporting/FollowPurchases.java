package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.reporting.Footfall.Footprint;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.reporting.FunnelFigures;
import id.laris.domain.reporting.ShopStep;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * An order of the web shop stands: that is the last step of the way there. Told by the order's own event, so none is missed; told again,
 * it counts once. Orders that came in elsewhere went another way.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class FollowPurchases {
    private final Footfall footfall;
    private final Orders orders;
    private final VisitorMarks marks;
    private final ShopSettings shop;

    public FollowPurchases(Footfall footfall, Orders orders, VisitorMarks marks, ShopSettings shop) {
        this.footfall = footfall;
        this.orders = orders;
        this.marks = marks;
        this.shop = shop;
    }

    public void follow(OrderId id, Instant at) {
        var order = orders.get(id);
        var day = LocalDate.ofInstant(at, shop.zone());
        if (order.channel() != Channel.WEB || !footfall.buys(id, day)) return;
        footfall.count(Map.of(day, FunnelFigures.between(ShopStep.PAID, ShopStep.PAID)));
        orders.ownerOf(id).filter(marks::mayKeep).ifPresent(customer -> keep(order, customer, at));
    }

    private void keep(Order order, AccountId customer, Instant at) {
        var visitor = marks.of(customer);
        footfall.keep(order.lines().stream()
                .map(line -> new Footprint(
                        visitor,
                        ShopStep.PAID,
                        line.productSlug(),
                        line.sku().value(),
                        line.quantity().value(),
                        at))
                .toList());
    }
}
