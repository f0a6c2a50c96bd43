package id.laris.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.InMemoryEvents;
import id.laris.application.webhook.InMemoryWebhooks;
import id.laris.application.webhook.ScriptedWebhookSender;
import id.laris.application.webhook.WebhookSender.Call;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockRanOut;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookAddress;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookSecret;
import id.laris.domain.webhook.WebhookTopic;
import id.laris.messaging.shared.Jobs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookJobsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    @Inject
    WebhookJobs lanes;

    @Inject
    Jobs jobs;

    @Inject
    WebhookFollower follower;

    @Inject
    SystemWork system;

    @Inject
    InMemoryWebhooks webhooks;

    @Inject
    InMemoryEvents events;

    @Inject
    ScriptedWebhookSender sender;

    private final List<Webhook> added = List.of(webhook("https://satu.example/"), webhook("https://dua.example/"));

    private static Webhook webhook(String url) {
        return new Webhook(
                new WebhookId(UUID.randomUUID()),
                url,
                new WebhookAddress(url),
                Set.of(WebhookTopic.STOCK_RAN_OUT),
                Webhook.State.ACTIVE,
                NOW);
    }

    @AfterEach
    void remove() {
        sender.letGo();
        added.forEach(webhook -> webhooks.remove(webhook.id()));
    }

    private void happened() {
        var event = new StockRanOut(
                new Sku("H-" + UUID.randomUUID().toString().substring(0, 8)), new WarehouseCode("BDG"), NOW);
        events.publish(event);
        system.run(() -> events.of(event.key()).forEach(follower::follow));
    }

    private List<Call> toldTo(int which) {
        return sender.told().stream()
                .filter(call -> call.address().equals(added.get(which).address()))
                .toList();
    }

    @Test
    void follows_the_facts_that_programs_may_be_told_and_no_others() {
        assertThat(follower.wants("stock.ran-out")).isTrue();
        assertThat(follower.wants("identity.account-closed")).isFalse();
    }

    @Test
    void a_program_that_does_not_answer_keeps_no_other_waiting() {
        added.forEach(webhook -> webhooks.add(webhook, WebhookSecret.of(new byte[32])));
        sender.holdUp(added.get(0).address().url());
        happened();

        jobs.run("find-due-webhooks", lanes::deliver);
        await().until(() -> toldTo(0).size() == 1 && toldTo(1).size() == 1);
        happened();

        // The first one's lane is still held up; the other goes on.
        await().until(() -> {
            jobs.run("find-due-webhooks", lanes::deliver);
            return toldTo(1).size() == 2;
        });
        assertThat(toldTo(0)).hasSize(1);

        sender.letGo();
        await().until(() -> {
            jobs.run("find-due-webhooks", lanes::deliver);
            return toldTo(0).size() == 2;
        });
    }
}
