package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.webhook.WebhookId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A program that missed something, or that is new, is told all of a time again. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WEBHOOKS)
public final class ReplaySince {
    /** More would keep the database busy for long; who wants more asks again from where it ended. */
    private static final int MOST = 10_000;

    private static final Duration LONGEST = Duration.ofDays(30);

    /** @param again also what has arrived there; otherwise only what has not */
    public record Command(WebhookId webhook, Instant since, boolean again) {}

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final Clock clock;
    private final AuditNotes notes;

    public ReplaySince(Webhooks webhooks, WebhookDeliveries deliveries, Clock clock, AuditNotes notes) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * How many messages are queued by this, at most 10,000, the oldest.
     *
     * @throws Invalid since for a time to come or more than thirty days ago
     */
    public int replay(Command command) {
        var now = clock.instant();
        if (command.since().isAfter(now) || command.since().isBefore(now.minus(LONGEST)))
            throw new Invalid("since", command.since(), "a time within the last " + LONGEST.toDays() + " days");
        var webhook = webhooks.lock(command.webhook()).orElseThrow(() -> new Missing("webhook", command.webhook()));
        notes.about("webhook", webhook.id());
        return deliveries.replaySince(webhook.id(), webhook.topics(), command.since(), command.again(), MOST);
    }
}
