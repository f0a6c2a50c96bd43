package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.webhook.WebhookDeliveries.Claimed;
import id.laris.application.webhook.WebhookSender.Call;
import id.laris.domain.identity.Permission;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookSecret;
import id.laris.domain.webhook.WebhookTopic;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells one program what is due for it. Claimed, sent and noted in three steps, so that nobody waits for the network inside a
 * transaction; a crash before the note sends again when the claim's lease is over, under the same id.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class DeliverWebhooks {
    /** Sent at once; enough to keep up with a rush, few enough not to be one for the receiver. */
    public static final int PORTION = 20;

    /** Much longer than a sender waits. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookSender sender;
    private final NoteDeliveries noteDeliveries;
    private final Clock clock;

    public DeliverWebhooks(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookSender sender,
            NoteDeliveries noteDeliveries,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sender = sender;
        this.noteDeliveries = noteDeliveries;
        this.clock = clock;
    }

    /** How many messages were sent; fewer than a portion means that nothing more is due. */
    public int deliver(WebhookId id) {
        var claimed = deliveries.claim(id, PORTION, LEASE);
        if (claimed.isEmpty()) return 0;
        var webhook = webhooks.find(id);
        if (webhook.isEmpty()) return 0; // removed this moment, and all that waited for it
        var secrets = webhooks.secrets(id, clock.instant());
        var went = sender.send(
                claimed.stream().map(one -> call(webhook.get(), secrets, one)).toList());
        var results = new ArrayList<NoteDeliveries.Result>();
        for (int i = 0; i < claimed.size(); i++) results.add(new NoteDeliveries.Result(claimed.get(i), went.get(i)));
        noteDeliveries.note(id, results);
        return claimed.size();
    }

    private static Call call(Webhook webhook, List<WebhookSecret> secrets, Claimed claimed) {
        var event = claimed.event();
        var told = WebhookTopic.ofEvent(event.type()).orElseThrow().told(event.data());
        return new Call(
                event.id().toString(),
                webhook.address(),
                secrets,
                event.type(),
                event.version(),
                event.occurredAt(),
                told);
    }
}
