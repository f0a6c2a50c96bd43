package id.laris.messaging.stock;

import id.laris.application.shared.RecordedEvent;
import id.laris.application.stock.TellWaiting;
import id.laris.domain.shared.Sku;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;

@Singleton
class WaitingFollower implements EventFollower {
    private final TellWaiting tellWaiting;

    WaitingFollower(TellWaiting tellWaiting) {
        this.tellWaiting = tellWaiting;
    }

    @Override
    public boolean wants(String type) {
        return type.equals("stock.available-again");
    }

    @Override
    public void follow(RecordedEvent event) {
        tellWaiting.tell(new Sku(event.text("sku")));
    }
}
