package id.laris.application.webhook;

import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.TestShop;
import id.laris.domain.shared.DomainEvent;
import java.time.Instant;

class InMemoryWebhookDeliveriesTest implements WebhookDeliveriesContract {
    private final TestShop shop = new TestShop();
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks(shop.undo);
    private final WebhookDeliveries deliveries =
            new InMemoryWebhookDeliveries(shop.undo, webhooks, shop.events, shop.clock);

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
        work.run();
        // Two things never happen in the same millisecond here.
        shop.clock.forward(java.time.Duration.ofMillis(2));
    }

    @Override
    public RecordedEvent published(DomainEvent event) {
        committed(() -> shop.events.publish(event));
        return shop.events.published().get(shop.events.published().size() - 1);
    }

    @Override
    public Instant now() {
        return shop.clock.instant();
    }
}
