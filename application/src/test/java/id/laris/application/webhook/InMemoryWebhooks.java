package id.laris.application.webhook;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookSecret;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryWebhooks implements Webhooks {
    private record Stored(Webhook webhook, WebhookSecret secret, Optional<WebhookSecret> former, Instant until) {}

    private final Table<WebhookId, Stored> webhooks;

    @Inject
    public InMemoryWebhooks(Undo undo) {
        webhooks = new Table<>(undo);
    }

    @Override
    public void add(Webhook webhook, WebhookSecret secret) {
        webhooks.put(webhook.id(), new Stored(webhook, secret, Optional.empty(), Instant.MIN));
    }

    @Override
    public Optional<Webhook> find(WebhookId id) {
        return webhooks.find(id).map(Stored::webhook);
    }

    @Override
    public Optional<Webhook> lock(WebhookId id) {
        return find(id);
    }

    @Override
    public List<Webhook> all() {
        return webhooks.all()
                .map(Stored::webhook)
                .sorted(Comparator.comparing(Webhook::name)
                        .thenComparing(webhook -> webhook.id().toString()))
                .toList();
    }

    @Override
    public List<Webhook> active() {
        return all().stream().filter(Webhook::isActive).toList();
    }

    @Override
    public void save(Webhook webhook) {
        webhooks.find(webhook.id())
                .ifPresent(was ->
                        webhooks.put(webhook.id(), new Stored(webhook, was.secret(), was.former(), was.until())));
    }

    @Override
    public boolean remove(WebhookId id) {
        return webhooks.remove(id);
    }

    @Override
    public List<WebhookSecret> secrets(WebhookId id, Instant at) {
        return webhooks.find(id)
                .map(known -> known.former()
                        .filter(former -> at.isBefore(known.until()))
                        .map(former -> List.of(known.secret(), former))
                        .orElse(List.of(known.secret())))
                .orElse(List.of());
    }

    @Override
    public void rotate(WebhookId id, WebhookSecret secret, Instant formerUntil) {
        webhooks.find(id)
                .ifPresent(was ->
                        webhooks.put(id, new Stored(was.webhook(), secret, Optional.of(was.secret()), formerUntil)));
    }
}
