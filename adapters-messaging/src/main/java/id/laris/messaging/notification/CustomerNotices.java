package id.laris.messaging.notification;

import id.laris.application.notification.NotifyCustomer;
import id.laris.application.notification.Template;
import id.laris.application.shared.RecordedEvent;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;

@Singleton
class CustomerNotices implements EventFollower {
    private final NotifyCustomer notifyCustomer;

    CustomerNotices(NotifyCustomer notifyCustomer) {
        this.notifyCustomer = notifyCustomer;
    }

    @Override
    public boolean wants(String type) {
        return Template.forEvent(type).isPresent();
    }

    @Override
    public void follow(RecordedEvent event) {
        notifyCustomer.about(event);
    }
}
