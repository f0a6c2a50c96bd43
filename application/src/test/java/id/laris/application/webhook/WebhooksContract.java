package id.laris.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookAddress;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookSecret;
import id.laris.domain.webhook.WebhookTopic;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of webhooks promises. */
public interface WebhooksContract {
    Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    Webhooks webhooks();

    /** In a transaction that is committed. */
    void committed(Runnable work);

    static WebhookSecret secret(int filling) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filling);
        return WebhookSecret.of(bytes);
    }

    static Webhook webhook(String name) {
        return new Webhook(
                new WebhookId(UUID.randomUUID()),
                name,
                new WebhookAddress("https://gudang.example/laris?a=b"),
                Set.of(WebhookTopic.STOCK_CHANGED, WebhookTopic.ORDER_PLACED),
                Webhook.State.ACTIVE,
                NOW);
    }

    private Webhook added(String name) {
        var webhook = webhook(name);
        committed(() -> webhooks().add(webhook, secret(1)));
        return webhook;
    }

    @Test
    default void a_webhook_is_found_as_it_was_added() {
        var webhook = added("Gudang");

        assertThat(webhooks().find(webhook.id())).contains(webhook);
        committed(() -> assertThat(webhooks().lock(webhook.id())).contains(webhook));
        assertThat(webhooks().find(new WebhookId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    default void webhooks_are_listed_by_name() {
        var second = added("Zebra");
        var first = added("Angsa");

        assertThat(webhooks().all()).containsSubsequence(first, second);
    }

    @Test
    default void a_change_is_seen_and_who_is_off_is_not_among_the_active() {
        var webhook = added("Gudang");
        assertThat(webhooks().active()).contains(webhook);
        var changed = webhook.changed(
                "Lain", new WebhookAddress("https://lain.example/"), Set.of(WebhookTopic.ORDER_PLACED), false);

        committed(() -> webhooks().save(changed));

        assertThat(webhooks().find(webhook.id())).contains(changed);
        assertThat(webhooks().active()).doesNotContain(webhook, changed);
    }

    @Test
    default void a_removed_webhook_is_gone_and_saving_it_does_not_bring_it_back() {
        var webhook = added("Gudang");

        committed(() -> assertThat(webhooks().remove(webhook.id())).isTrue());
        committed(() -> webhooks().save(webhook));

        assertThat(webhooks().find(webhook.id())).isEmpty();
        assertThat(webhooks().active()).doesNotContain(webhook);
        committed(() -> assertThat(webhooks().remove(webhook.id())).isFalse());
        assertThat(webhooks().secrets(webhook.id(), NOW)).isEmpty();
    }

    @Test
    default void the_former_secret_is_good_until_its_time_is_over() {
        var webhook = added("Gudang");
        assertThat(webhooks().secrets(webhook.id(), NOW)).containsExactly(secret(1));

        committed(() -> webhooks().rotate(webhook.id(), secret(2), NOW.plusSeconds(60)));

        assertThat(webhooks().secrets(webhook.id(), NOW.plusSeconds(59))).containsExactly(secret(2), secret(1));
        assertThat(webhooks().secrets(webhook.id(), NOW.plusSeconds(60))).containsExactly(secret(2));

        committed(() -> webhooks().rotate(webhook.id(), secret(3), NOW.plusSeconds(60)));

        assertThat(webhooks().secrets(webhook.id(), NOW)).containsExactly(secret(3), secret(2));
    }
}
