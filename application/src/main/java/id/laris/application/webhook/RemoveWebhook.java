package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.webhook.WebhookId;

/** A program is no longer told; what was noted of it goes too. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WEBHOOKS)
public final class RemoveWebhook {
    private final Webhooks webhooks;
    private final AuditNotes notes;

    public RemoveWebhook(Webhooks webhooks, AuditNotes notes) {
        this.webhooks = webhooks;
        this.notes = notes;
    }

    /** @throws Missing webhook-not-found */
    public void remove(WebhookId id) {
        var webhook = webhooks.lock(id).orElseThrow(() -> new Missing("webhook", id));
        notes.about("webhook", id);
        notes.changed("url", webhook.address(), "");
        webhooks.remove(id);
    }
}
