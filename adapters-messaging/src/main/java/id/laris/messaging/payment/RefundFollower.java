package id.laris.messaging.payment;

import id.laris.application.payment.SendRefund;
import id.laris.application.shared.RecordedEvent;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;

@Singleton
class RefundFollower implements EventFollower {
    private final SendRefund sendRefund;

    RefundFollower(SendRefund sendRefund) {
        this.sendRefund = sendRefund;
    }

    @Override
    public boolean wants(String type) {
        return type.equals("payment.refund-promised");
    }

    @Override
    public void follow(RecordedEvent event) {
        sendRefund.send(event);
    }
}
