package id.laris.application.webhook;

import id.laris.application.shared.InMemoryEvents;
import id.laris.application.shared.Page;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.Table;
import id.laris.application.shared.TimeOrderedIds;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Invalid;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookTopic;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Alternative
@Singleton
public class InMemoryWebhookDeliveries implements WebhookDeliveries {
    private record Stored(Delivery delivery, RecordedEvent event, List<Try> tries, Optional<Instant> arrivedAt) {
        Stored with(State state, int number, Instant queuedAt, Instant due) {
            var d = delivery;
            return new Stored(
                    new Delivery(d.id(), d.webhook(), d.event(), d.type(), state, number, queuedAt, due, d.last()),
                    event,
                    tries,
                    arrivedAt);
        }

        Stored went(Try went) {
            var d = delivery;
            var all = new ArrayList<>(List.of(went));
            all.addAll(tries);
            return new Stored(
                    new Delivery(
                            d.id(),
                            d.webhook(),
                            d.event(),
                            d.type(),
                            d.state(),
                            d.tries(),
                            d.queuedAt(),
                            d.due(),
                            Optional.of(went)),
                    event,
                    List.copyOf(all),
                    d.state() == State.ARRIVED ? Optional.of(went.at()) : arrivedAt);
        }

        boolean waits() {
            return delivery.state() == State.WAITING;
        }
    }

    private static final Comparator<Stored> NEWEST = Comparator.<Stored, Instant>comparing(
                    s -> s.delivery().queuedAt())
            .thenComparing(s -> s.delivery().id().toString())
            .reversed();

    private final Table<UUID, Stored> rows;
    private final Webhooks webhooks;
    private final InMemoryEvents events;
    private final TimeOrderedIds ids;
    private final Clock clock;

    @Inject
    public InMemoryWebhookDeliveries(Undo undo, InMemoryWebhooks webhooks, InMemoryEvents events, Clock clock) {
        this.rows = new Table<>(undo);
        this.webhooks = webhooks;
        this.events = events;
        this.ids = new TimeOrderedIds(clock);
        this.clock = clock;
    }

    @Override
    public synchronized void queue(RecordedEvent event, Collection<WebhookId> to) {
        for (var webhook : to)
            if (webhooks.find(webhook).isPresent() && of(webhook, event.id()).isEmpty()) add(webhook, event);
    }

    private void add(WebhookId webhook, RecordedEvent event) {
        var now = clock.instant();
        var delivery = new Delivery(
                ids.next(), webhook, event.id(), event.type(), State.WAITING, 0, now, now, Optional.empty());
        rows.put(delivery.id(), new Stored(delivery, event, List.of(), Optional.empty()));
    }

    private Optional<Stored> of(WebhookId webhook, UUID event) {
        return rows
                .where(s -> s.delivery().webhook().equals(webhook)
                        && s.delivery().event().equals(event))
                .stream()
                .findFirst();
    }

    /** Those of removed webhooks went with them. */
    private List<Stored> dueOf(WebhookId webhook) {
        if (webhooks.active().stream().noneMatch(w -> w.id().equals(webhook))) return List.of();
        var now = clock.instant();
        return rows
                .where(s -> s.delivery().webhook().equals(webhook)
                        && s.waits()
                        && !s.delivery().due().isAfter(now))
                .stream()
                .sorted(Comparator.comparing(s -> s.delivery().due()))
                .toList();
    }

    @Override
    public synchronized List<WebhookId> due() {
        return webhooks.active().stream()
                .map(Webhook::id)
                .filter(webhook -> !dueOf(webhook).isEmpty())
                .toList();
    }

    @Override
    public synchronized List<Claimed> claim(WebhookId webhook, int most, Duration lease) {
        return dueOf(webhook).stream().limit(most).map(s -> claim(s, lease)).toList();
    }

    private Claimed claim(Stored stored, Duration lease) {
        var d = stored.delivery();
        rows.put(
                d.id(),
                stored.with(
                        State.WAITING,
                        d.tries() + 1,
                        d.queuedAt(),
                        clock.instant().plus(lease)));
        return new Claimed(d.id(), stored.event(), d.tries() + 1, d.queuedAt());
    }

    @Override
    public synchronized void note(List<Outcome> outcomes) {
        for (var outcome : outcomes)
            rows.find(outcome.delivery())
                    .filter(s -> s.waits() && s.delivery().tries() == outcome.number())
                    .ifPresent(s -> rows.put(
                            outcome.delivery(),
                            s.with(
                                            outcome.state(),
                                            outcome.number(),
                                            s.delivery().queuedAt(),
                                            outcome.due().orElse(s.delivery().due()))
                                    .went(outcome.went())));
    }

    @Override
    public synchronized boolean hasArrivedSince(WebhookId webhook, Instant since) {
        return rows.all()
                .anyMatch(s -> s.delivery().webhook().equals(webhook)
                        && s.arrivedAt().filter(at -> !at.isBefore(since)).isPresent());
    }

    @Override
    public synchronized Page<Delivery> list(
            WebhookId webhook, Optional<State> state, Optional<String> cursor, int limit) {
        var all = rows
                .where(s -> s.delivery().webhook().equals(webhook)
                        && webhooks.find(webhook).isPresent()
                        && state.map(wanted -> wanted == s.delivery().state()).orElse(true))
                .stream()
                .sorted(NEWEST)
                .map(Stored::delivery)
                .toList();
        var from = cursor.map(InMemoryWebhookDeliveries::id)
                .map(last -> all.stream()
                        .dropWhile(d -> !d.id().equals(last))
                        .skip(1)
                        .toList())
                .orElse(all);
        var items = from.stream().limit(limit).toList();
        return new Page<>(
                items,
                from.size() > limit ? Optional.of(items.get(limit - 1).id().toString()) : Optional.empty());
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    @Override
    public synchronized Optional<Delivery> find(WebhookId webhook, UUID delivery) {
        return rows.find(delivery)
                .map(Stored::delivery)
                .filter(d ->
                        d.webhook().equals(webhook) && webhooks.find(webhook).isPresent());
    }

    @Override
    public synchronized List<Try> tries(UUID delivery) {
        return rows.find(delivery).map(Stored::tries).orElse(List.of());
    }

    @Override
    public synchronized boolean replay(WebhookId webhook, UUID delivery) {
        var found = rows.find(delivery)
                .filter(s -> !s.waits() && s.delivery().webhook().equals(webhook));
        found.ifPresent(this::again);
        return found.isPresent();
    }

    private void again(Stored stored) {
        var now = clock.instant();
        rows.put(stored.delivery().id(), stored.with(State.WAITING, 0, now, now));
    }

    @Override
    public synchronized int replaySince(
            WebhookId webhook, Set<WebhookTopic> topics, Instant since, boolean again, int most) {
        var missed = events.published().stream()
                .filter(e -> !e.occurredAt().isBefore(since))
                .filter(e ->
                        WebhookTopic.ofEvent(e.type()).filter(topics::contains).isPresent())
                .filter(e -> of(webhook, e.id())
                        .map(s -> s.delivery().state() == State.FAILED
                                || again && s.delivery().state() == State.ARRIVED)
                        .orElse(true))
                .limit(most)
                .toList();
        for (var event : missed) of(webhook, event.id()).ifPresentOrElse(this::again, () -> add(webhook, event));
        return missed.size();
    }

    @Override
    public synchronized int forgetBefore(Instant limit) {
        var old = rows.where(s -> !s.waits() && s.delivery().queuedAt().isBefore(limit));
        old.forEach(s -> rows.remove(s.delivery().id()));
        return old.size();
    }
}
