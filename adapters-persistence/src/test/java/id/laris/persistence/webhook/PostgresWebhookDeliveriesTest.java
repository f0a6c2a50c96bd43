package id.laris.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Events;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.Timeline;
import id.laris.application.webhook.WebhookDeliveries;
import id.laris.application.webhook.WebhookDeliveriesContract;
import id.laris.application.webhook.Webhooks;
import id.laris.application.webhook.WebhooksContract;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockRanOut;
import id.laris.domain.stock.WarehouseCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresWebhookDeliveriesTest implements WebhookDeliveriesContract {
    @Inject
    WebhookDeliveries deliveries;

    @Inject
    Webhooks webhooks;

    @Inject
    Events events;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    @Override
    public WebhookDeliveries deliveries() {
        return deliveries;
    }

    @Override
    public Webhooks webhooks() {
        return webhooks;
    }

    @Override
    public void committed(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    @Override
    public RecordedEvent published(DomainEvent event) {
        committed(() -> events.publish(event));
        return timeline.of(event.key()).get(0);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    /** What several instances do at the same moment. */
    @Test
    void many_who_claim_at_once_never_get_the_same_message() throws Exception {
        var webhook = WebhooksContract.webhook("Ramai");
        committed(() -> webhooks.add(webhook, WebhooksContract.secret(1)));
        var queued = new ArrayList<UUID>();
        for (int i = 0; i < 60; i++) {
            var event = published(new StockRanOut(
                    new Sku("R-" + UUID.randomUUID().toString().substring(0, 8)), new WarehouseCode("BDG"), now()));
            committed(() -> deliveries.queue(event, List.of(webhook.id())));
            queued.add(event.id());
        }

        var claimed = new ArrayList<UUID>();
        var callers = Executors.newFixedThreadPool(4);
        try {
            Callable<List<UUID>> claimAll = () -> {
                var mine = new ArrayList<UUID>();
                while (true) {
                    var portion = deliveries.claim(webhook.id(), 3, LEASE);
                    if (portion.isEmpty()) return mine;
                    portion.forEach(one -> mine.add(one.event().id()));
                }
            };
            for (var caller : callers.invokeAll(List.of(claimAll, claimAll, claimAll, claimAll)))
                claimed.addAll(caller.get());
        } finally {
            callers.shutdownNow();
        }

        // Who found rows locked went home early; what they left is there for the next.
        while (true) {
            var rest = deliveries.claim(webhook.id(), 60, LEASE);
            if (rest.isEmpty()) break;
            rest.forEach(one -> claimed.add(one.event().id()));
        }
        assertThat(claimed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(queued);
    }
}
