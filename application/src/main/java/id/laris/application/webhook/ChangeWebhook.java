package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;

/** A webhook gets another name, address or other events, is switched off, or on again. What waited for it goes on then. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WEBHOOKS)
@RequiresFreshFactor
public final class ChangeWebhook {
    public record Command(WebhookId webhook, WebhookTerms terms, boolean active) {}

    private final Webhooks webhooks;
    private final WebhookSettings settings;
    private final AuditNotes notes;

    public ChangeWebhook(Webhooks webhooks, WebhookSettings settings, AuditNotes notes) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.notes = notes;
    }

    /** @throws Missing webhook-not-found */
    public Webhook change(Command command) {
        var terms = command.terms();
        terms.requireAllowed(settings);
        var before = webhooks.lock(command.webhook()).orElseThrow(() -> new Missing("webhook", command.webhook()));
        var after = before.changed(terms.name(), terms.address(), terms.topics(), command.active());
        webhooks.save(after);
        notes.about("webhook", before.id());
        notes.changed("name", before.name(), after.name());
        notes.changed("url", before.address(), after.address());
        notes.changed("events", before.topics(), after.topics());
        notes.changed("state", before.state(), after.state());
        return after;
    }
}
