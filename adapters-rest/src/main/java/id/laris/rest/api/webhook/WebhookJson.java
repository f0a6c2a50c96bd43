package id.laris.rest.api.webhook;

import id.laris.application.webhook.ReplaySince;
import id.laris.application.webhook.ShowDelivery;
import id.laris.application.webhook.WebhookDeliveries.Delivery;
import id.laris.application.webhook.WebhookDeliveries.State;
import id.laris.application.webhook.WebhookDeliveries.Try;
import id.laris.application.webhook.WebhookTerms;
import id.laris.domain.shared.Invalid;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookAddress;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookTopic;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Webhooks and what was sent to them, as they are written in JSON. */
final class WebhookJson {
    private WebhookJson() {}

    @Schema(name = "Webhook")
    record WebhookView(
            UUID id,
            String name,
            String url,
            List<String> events,

            @Schema(
                    description =
                            "PAUSED: switched off by staff. GONE: it answered 410. UNREACHABLE: nothing arrived for three days")
            Webhook.State state,

            boolean active,
            Instant createdAt) {
        static WebhookView of(Webhook webhook) {
            return new WebhookView(
                    webhook.id().value(),
                    webhook.name(),
                    webhook.address().url(),
                    namesOf(webhook),
                    webhook.state(),
                    webhook.isActive(),
                    webhook.createdAt());
        }
    }

    @Schema(name = "AddedWebhook")
    record AddedView(
            UUID id,
            String name,
            String url,
            List<String> events,

            @Schema(description = "In this answer and nowhere else")
            String secret) {
        static AddedView of(Webhook webhook, String secret) {
            return new AddedView(
                    webhook.id().value(), webhook.name(), webhook.address().url(), namesOf(webhook), secret);
        }
    }

    @Schema(name = "WebhookSecret")
    record SecretView(
            @Schema(description = "In this answer and nowhere else")
            String secret) {}

    @Schema(name = "WebhookRequest")
    record WebhookRequest(
            String name,

            @Schema(description = "https; port 443 or 1024 and above")
            String url,

            @Schema(description = "Names of events, or all of an area such as `stock.*`")
            List<String> events)
            implements JsonRequest {
        WebhookTerms terms() {
            return WebhookJson.terms(name, url, events);
        }
    }

    @Schema(name = "WebhookChange", description = "All of it")
    record ChangeRequest(String name, String url, List<String> events, Boolean active) implements JsonRequest {
        WebhookTerms terms() {
            return WebhookJson.terms(name, url, events);
        }

        boolean isActive() {
            if (active == null) throw new Invalid("active", null, "true or false");
            return active;
        }
    }

    @Schema(name = "ReplayRequest")
    record ReplayRequest(
            @Schema(description = "Within the last 30 days", examples = "2026-11-21T09:00:00+07:00")
            String since,

            @Schema(description = "Also what has arrived; otherwise only what has not")
            Boolean delivered)
            implements JsonRequest {
        ReplaySince.Command toCommand(WebhookId webhook) {
            return new ReplaySince.Command(
                    webhook,
                    Asked.time("since", since).orElseThrow(() -> new Invalid("since", since, "a time")),
                    Boolean.TRUE.equals(delivered));
        }
    }

    @Schema(name = "Replay")
    record ReplayView(
            @Schema(description = "Messages queued by this, at most 10,000, the oldest")
            int queued) {}

    @Schema(name = "WebhookDelivery")
    record DeliveryView(
            UUID id,

            @Schema(description = "Sent as `webhook-id`, the same however often")
            UUID event,

            String type,
            State state,
            int tries,
            Instant queuedAt,

            @Schema(description = "Null unless it waits", nullable = true)
            Instant nextTryAt,

            @Schema(nullable = true) TryView last) {
        static DeliveryView of(Delivery delivery) {
            return new DeliveryView(
                    delivery.id(),
                    delivery.event(),
                    delivery.type(),
                    delivery.state(),
                    delivery.tries(),
                    delivery.queuedAt(),
                    delivery.state() == State.WAITING ? delivery.due() : null,
                    delivery.last().map(TryView::of).orElse(null));
        }
    }

    @Schema(name = "WebhookTry")
    record TryView(
            Instant at,

            @Schema(description = "Of the answer; null when there was none", nullable = true)
            Integer status,

            long millis,

            @Schema(description = "The answer's first kilobyte, whatever the other program chose to say")
            String answer,

            @Schema(
                    description = "Why there was no answer: timeout, refused, certificate, inside, unknown host",
                    nullable = true)
            String problem) {
        static TryView of(Try went) {
            return new TryView(
                    went.at(),
                    went.status() == 0 ? null : went.status(),
                    went.millis(),
                    went.answer(),
                    went.problem().isEmpty() ? null : went.problem());
        }
    }

    @Schema(name = "WebhookDeliveryWithTries")
    record DeliveryWithTriesView(
            DeliveryView delivery,
            @Schema(description = "Newest first") List<TryView> tries) {
        static DeliveryWithTriesView of(ShowDelivery.Shown shown) {
            return new DeliveryWithTriesView(
                    DeliveryView.of(shown.delivery()),
                    shown.tries().stream().map(TryView::of).toList());
        }
    }

    private static List<String> namesOf(Webhook webhook) {
        return webhook.topics().stream().map(WebhookTopic::type).sorted().toList();
    }

    private static WebhookTerms terms(String name, String url, List<String> events) {
        var topics = EnumSet.noneOf(WebhookTopic.class);
        if (events != null) events.forEach(event -> topics.addAll(WebhookTopic.named(event)));
        if (topics.isEmpty()) throw new Invalid("events", events, "at least one event");
        return new WebhookTerms(name, new WebhookAddress(url), Set.copyOf(topics));
    }
}
