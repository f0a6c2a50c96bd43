package id.laris.messaging.risk;

import id.laris.application.risk.ReassessOrder;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.shared.OrderId;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;

/** Called twice it finds the order held already. */
@Singleton
class FailedPaymentFollower implements EventFollower {
    private final ReassessOrder reassessOrder;

    FailedPaymentFollower(ReassessOrder reassessOrder) {
        this.reassessOrder = reassessOrder;
    }

    @Override
    public boolean wants(String type) {
        return type.equals("payment.ended");
    }

    @Override
    public void follow(RecordedEvent event) {
        reassessOrder.reassess(new OrderId(event.uuid("order")));
    }
}
