package id.laris.application.webhook;

import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookSecret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The programs that are told what happens. Their secrets are kept encrypted. */
public interface Webhooks {
    void add(Webhook webhook, WebhookSecret secret);

    Optional<Webhook> find(WebhookId id);

    /** Kept from being changed or removed by others until the caller's transaction ends. */
    Optional<Webhook> lock(WebhookId id);

    /** By name, then id. */
    List<Webhook> all();

    /** Those that are told, as they were at most three seconds ago: asked for each event, so this seldom costs a statement. */
    List<Webhook> active();

    /** Nothing happens when it was removed meanwhile. */
    void save(Webhook webhook);

    /** With all that waits for it and all that was noted of it. False when there is none. */
    boolean remove(WebhookId id);

    /** The secrets to sign with at that time: the newest first, then the one before while it is still good. */
    List<WebhookSecret> secrets(WebhookId id, Instant at);

    /** From now on this one; the one before is good until then, and older ones are forgotten. */
    void rotate(WebhookId id, WebhookSecret secret, Instant formerUntil);
}
