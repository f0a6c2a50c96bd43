package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.webhook.WebhookDeliveries.Delivery;
import id.laris.application.webhook.WebhookDeliveries.Try;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.webhook.WebhookId;
import java.util.List;
import java.util.UUID;

/** One message to a program, and all tries to bring it there. */
@UseCase
@Requires(Permission.MANAGE_WEBHOOKS)
public final class ShowDelivery {
    /** @param tries newest first */
    public record Shown(Delivery delivery, List<Try> tries) {}

    private final WebhookDeliveries deliveries;

    public ShowDelivery(WebhookDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** @throws Missing delivery-not-found */
    public Shown show(WebhookId webhook, UUID id) {
        var delivery = deliveries.find(webhook, id).orElseThrow(() -> new Missing("delivery", id));
        return new Shown(delivery, deliveries.tries(id));
    }
}
