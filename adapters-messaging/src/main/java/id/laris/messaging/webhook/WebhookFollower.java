package id.laris.messaging.webhook;

import id.laris.application.shared.RecordedEvent;
import id.laris.application.webhook.QueueDeliveries;
import id.laris.domain.webhook.WebhookTopic;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;

@Singleton
class WebhookFollower implements EventFollower {
    private final QueueDeliveries queueDeliveries;

    WebhookFollower(QueueDeliveries queueDeliveries) {
        this.queueDeliveries = queueDeliveries;
    }

    @Override
    public boolean wants(String type) {
        return WebhookTopic.ofEvent(type).isPresent();
    }

    @Override
    public void follow(RecordedEvent event) {
        queueDeliveries.queue(event);
    }
}
