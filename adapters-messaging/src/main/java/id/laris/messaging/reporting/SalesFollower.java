package id.laris.messaging.reporting;

import id.laris.application.reporting.FollowSales;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.shared.OrderId;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;
import java.util.Set;

/** After each step that changes what an order has earned, or from where its pieces leave. */
@Singleton
class SalesFollower implements EventFollower {
    private static final Set<String> STEPS = Set.of(
            "order.confirmed",
            "order.cancelled",
            "order.completed",
            "shipping.parcel-shipped",
            "payment.refund-sent",
            "payment.relieved",
            "return.inspected",
            "return.settled");

    private final FollowSales followSales;

    SalesFollower(FollowSales followSales) {
        this.followSales = followSales;
    }

    @Override
    public boolean wants(String type) {
        return STEPS.contains(type);
    }

    @Override
    public void follow(RecordedEvent event) {
        followSales.follow(new OrderId(event.uuid("order")), event.occurredAt());
    }
}
