package id.laris.messaging.search;

import id.laris.application.search.FollowStock;
import id.laris.application.shared.RecordedEvent;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;
import java.util.Set;

@Singleton
class StockFollower implements EventFollower {
    private static final Set<String> TYPES =
            Set.of("stock.ran-out", "stock.available-again", "warehouse.closed", "warehouse.opened");
    private final FollowStock followStock;

    StockFollower(FollowStock followStock) {
        this.followStock = followStock;
    }

    @Override
    public boolean wants(String type) {
        return TYPES.contains(type);
    }

    @Override
    public void follow(RecordedEvent event) {
        followStock.follow(event);
    }
}
