package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.identity.Tokens;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookSecret;
import java.time.Clock;
import java.time.Duration;

/** Another secret, shown once. For a day messages are signed with both, so that the other program can change over in peace. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WEBHOOKS)
@RequiresFreshFactor
public final class RotateWebhookSecret {
    private static final Duration BOTH = Duration.ofHours(24);

    private final Webhooks webhooks;
    private final Tokens tokens;
    private final Clock clock;
    private final AuditNotes notes;

    public RotateWebhookSecret(Webhooks webhooks, Tokens tokens, Clock clock, AuditNotes notes) {
        this.webhooks = webhooks;
        this.tokens = tokens;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws Missing webhook-not-found */
    public WebhookSecret rotate(WebhookId id) {
        webhooks.lock(id).orElseThrow(() -> new Missing("webhook", id));
        var secret = WebhookSecret.of(tokens.secret());
        webhooks.rotate(id, secret, clock.instant().plus(BOTH));
        notes.about("webhook", id);
        return secret;
    }
}
