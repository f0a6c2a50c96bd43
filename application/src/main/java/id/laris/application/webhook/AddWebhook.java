package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.identity.Tokens;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.webhook.TooManyWebhooks;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookSecret;
import java.time.Clock;

/** Another program is told from now on. The secret it checks us by is shown once. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WEBHOOKS)
@RequiresFreshFactor
public final class AddWebhook {
    /** @param secret never shown again */
    public record Added(Webhook webhook, WebhookSecret secret) {}

    private final Webhooks webhooks;
    private final WebhookSettings settings;
    private final Tokens tokens;
    private final Ids ids;
    private final Clock clock;
    private final AuditNotes notes;

    public AddWebhook(
            Webhooks webhooks, WebhookSettings settings, Tokens tokens, Ids ids, Clock clock, AuditNotes notes) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws TooManyWebhooks when there are twenty */
    public Added add(WebhookTerms terms) {
        terms.requireAllowed(settings);
        if (webhooks.all().size() >= TooManyWebhooks.MOST) throw new TooManyWebhooks();
        var webhook = new Webhook(
                new WebhookId(ids.next()),
                terms.name(),
                terms.address(),
                terms.topics(),
                Webhook.State.ACTIVE,
                clock.instant());
        var secret = WebhookSecret.of(tokens.secret());
        webhooks.add(webhook, secret);
        notes.about("webhook", webhook.id());
        return new Added(webhook, secret);
    }
}
