package id.laris.application.shared;

import id.laris.application.identity.CurrentActor;
import id.laris.domain.shared.DomainEvent;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Events, their outbox and their timeline in memory. */
@Alternative
@Singleton
public class InMemoryEvents implements Events, Outbox, Timeline {
    private static final int MOST_ATTEMPTS = 10;

    private static final class Pending {
        final RecordedEvent event;
        int attempts;
        Instant due = Instant.MIN;
        Instant leasedUntil = Instant.MIN;
        String reason = "";
        boolean dead;

        Pending(RecordedEvent event) {
            this.event = event;
        }
    }

    private final List<RecordedEvent> published = new CopyOnWriteArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Pending> done = new ArrayList<>();
    private final AtomicLong sequence = new AtomicLong();
    private final Clock clock;
    private final CurrentActor actor;
    private final Undo undo;

    @Inject
    public InMemoryEvents(Clock clock, CurrentActor actor, Undo undo) {
        this.clock = clock;
        this.actor = actor;
        this.undo = undo;
    }

    @Override
    public synchronized void publish(DomainEvent event) {
        var recorded = record(event);
        var waiting = new Pending(recorded);
        published.add(recorded);
        pending.add(waiting);
        undo.onRollback(() -> forget(waiting));
    }

    @Override
    public synchronized void remember(List<? extends DomainEvent> past) {
        var history = past.stream().map(this::record).toList();
        published.addAll(history);
        undo.onRollback(() -> published.removeAll(history));
    }

    private RecordedEvent record(DomainEvent event) {
        return EventData.recorded(
                new UUID(0x7000L, sequence.incrementAndGet() | Long.MIN_VALUE),
                event,
                actor.actor().name());
    }

    private synchronized void forget(Pending waiting) {
        published.remove(waiting.event);
        pending.remove(waiting);
    }

    /** All that was published, oldest first. */
    public List<RecordedEvent> published() {
        return List.copyOf(published);
    }

    public List<String> types() {
        return published.stream().map(RecordedEvent::type).toList();
    }

    /** Whether nothing waits for the event any more. */
    public synchronized boolean isDone(UUID event) {
        return done.stream().anyMatch(p -> p.event.id().equals(event));
    }

    /** Why the event failed last; empty when it did not. */
    public synchronized String reasonOf(UUID event) {
        return java.util.stream.Stream.concat(pending.stream(), done.stream())
                .filter(p -> p.event.id().equals(event))
                .map(p -> p.reason)
                .findFirst()
                .orElse("");
    }

    /** How often events of the key failed. */
    public synchronized int failuresOf(String key) {
        return java.util.stream.Stream.concat(pending.stream(), done.stream())
                .filter(p -> p.event.key().equals(key))
                .mapToInt(p -> p.attempts)
                .sum();
    }

    @Override
    public List<RecordedEvent> of(String key) {
        return published.stream().filter(e -> e.key().equals(key)).toList();
    }

    @Override
    public synchronized List<RecordedEvent> claim(int most, Duration lease) {
        var now = clock.instant();
        var busy = new HashSet<String>();
        var claimed = new ArrayList<RecordedEvent>();
        for (var waiting : pending) {
            if (waiting.dead || !busy.add(waiting.event.key()) || claimed.size() == most) continue;
            if (waiting.due.isAfter(now) || waiting.leasedUntil.isAfter(now)) continue;
            waiting.leasedUntil = now.plus(lease);
            claimed.add(waiting.event);
        }
        return claimed;
    }

    @Override
    public synchronized void done(List<UUID> events) {
        var handled =
                pending.stream().filter(p -> events.contains(p.event.id())).toList();
        pending.removeAll(handled);
        done.addAll(handled);
    }

    @Override
    public synchronized void failed(UUID event, String reason) {
        done.stream().filter(p -> p.event.id().equals(event)).findFirst().ifPresent(p -> {
            done.remove(p);
            pending.add(0, p);
        });
        pending.stream().filter(p -> p.event.id().equals(event)).forEach(p -> {
            p.attempts++;
            p.reason = reason;
            p.leasedUntil = Instant.MIN;
            p.due = clock.instant().plusSeconds(1L << Math.min(p.attempts, 10));
            p.dead = p.attempts >= MOST_ATTEMPTS;
        });
    }

    @Override
    public synchronized void release(List<UUID> events) {
        pending.stream().filter(p -> events.contains(p.event.id())).forEach(p -> p.leasedUntil = Instant.MIN);
    }

    @Override
    public synchronized Lag lag() {
        var waiting = pending.stream().filter(p -> !p.dead).toList();
        var oldest = waiting.stream()
                .map(p -> Duration.between(p.event.occurredAt(), clock.instant()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return new Lag(waiting.size(), oldest, pending.size() - waiting.size());
    }

    @Override
    public synchronized List<DeadLetter> deadLetters(int most) {
        var dead = new ArrayList<DeadLetter>();
        for (int i = pending.size() - 1; i >= 0 && dead.size() < most; i--)
            if (pending.get(i).dead)
                dead.add(new DeadLetter(pending.get(i).event, pending.get(i).attempts, pending.get(i).reason));
        return dead;
    }

    @Override
    public synchronized boolean replay(UUID event) {
        var found = pending.stream()
                .filter(p -> p.dead && p.event.id().equals(event))
                .findFirst();
        found.ifPresent(p -> {
            p.dead = false;
            p.attempts = 0;
            p.due = Instant.MIN;
        });
        return found.isPresent();
    }
}
