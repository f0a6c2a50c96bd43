package id.laris.messaging.payment;

import id.laris.application.payment.ApplyNotice;
import id.laris.application.shared.RecordedEvent;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;

@Singleton
class NoticeFollower implements EventFollower {
    private final ApplyNotice applyNotice;

    NoticeFollower(ApplyNotice applyNotice) {
        this.applyNotice = applyNotice;
    }

    @Override
    public boolean wants(String type) {
        return type.equals("payment.notice-received");
    }

    @Override
    public void follow(RecordedEvent event) {
        applyNotice.apply(event);
    }
}
