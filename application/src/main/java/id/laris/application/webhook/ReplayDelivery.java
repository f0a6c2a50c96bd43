package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.webhook.WebhookDeliveries.State;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.webhook.WebhookId;
import java.util.UUID;

/** A message is sent again, under the id it had; one that waits for its next try is left to it. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WEBHOOKS)
public final class ReplayDelivery {
    private final WebhookDeliveries deliveries;
    private final AuditNotes notes;

    public ReplayDelivery(WebhookDeliveries deliveries, AuditNotes notes) {
        this.deliveries = deliveries;
        this.notes = notes;
    }

    /** @throws Missing delivery-not-found */
    public void replay(WebhookId webhook, UUID delivery) {
        notes.about("webhook", webhook);
        if (deliveries.replay(webhook, delivery)) return;
        deliveries
                .find(webhook, delivery)
                .filter(known -> known.state() == State.WAITING)
                .orElseThrow(() -> new Missing("delivery", delivery));
    }
}
