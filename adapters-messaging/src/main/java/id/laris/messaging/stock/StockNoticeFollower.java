package id.laris.messaging.stock;

import id.laris.application.shared.RecordedEvent;
import id.laris.application.stock.RaiseStockNotice;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;

@Singleton
class StockNoticeFollower implements EventFollower {
    private final RaiseStockNotice raiseStockNotice;

    StockNoticeFollower(RaiseStockNotice raiseStockNotice) {
        this.raiseStockNotice = raiseStockNotice;
    }

    @Override
    public boolean wants(String type) {
        return type.equals("stock.ran-low");
    }

    @Override
    public void follow(RecordedEvent event) {
        raiseStockNotice.follow(event);
    }
}
