package id.laris.messaging.reporting;

import id.laris.application.reporting.FollowPurchases;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.shared.OrderId;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;

/** The last step of the way to an order. */
@Singleton
class PurchaseFollower implements EventFollower {
    private final FollowPurchases followPurchases;

    PurchaseFollower(FollowPurchases followPurchases) {
        this.followPurchases = followPurchases;
    }

    @Override
    public boolean wants(String type) {
        return type.equals("order.confirmed");
    }

    @Override
    public void follow(RecordedEvent event) {
        followPurchases.follow(new OrderId(event.uuid("order")), event.occurredAt());
    }
}
