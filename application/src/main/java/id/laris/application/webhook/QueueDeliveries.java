package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookTopic;

/** An event is put down for every program that wants it, once each however often the event comes. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class QueueDeliveries {
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;

    public QueueDeliveries(Webhooks webhooks, WebhookDeliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    public void queue(RecordedEvent event) {
        var topic = WebhookTopic.ofEvent(event.type());
        if (topic.isEmpty()) return;
        var wanting = webhooks.active().stream()
                .filter(webhook -> webhook.wants(topic.get()))
                .map(Webhook::id)
                .toList();
        if (!wanting.isEmpty()) deliveries.queue(event, wanting);
    }
}
