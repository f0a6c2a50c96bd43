package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;

/** One program that is told what happens. */
@UseCase
@Requires(Permission.MANAGE_WEBHOOKS)
public final class ShowWebhook {
    private final Webhooks webhooks;

    public ShowWebhook(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** @throws Missing webhook-not-found */
    public Webhook show(WebhookId id) {
        return webhooks.find(id).orElseThrow(() -> new Missing("webhook", id));
    }
}
