package id.laris.messaging.shared;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.RecordedEvent;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers what it was given, and behaves as the event's mood says. */
@Singleton
class RecordingFollower implements EventFollower {
    final List<RecordedEvent> seen = new ArrayList<>();
    final Set<String> actors = ConcurrentHashMap.newKeySet();
    final Set<String> busyKeys = ConcurrentHashMap.newKeySet();
    final Set<String> overlaps = ConcurrentHashMap.newKeySet();
    private final CyclicBarrier meeting = new CyclicBarrier(2);
    private final CurrentActor actor;
    volatile boolean healed;

    RecordingFollower(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(Happened.TYPE);
    }

    @Override
    public void follow(RecordedEvent event) {
        if (!busyKeys.add(event.key())) overlaps.add(event.key());
        try {
            actors.add(actor.actor().name());
            if (event.text("mood").equals("meeting")) meeting.await(10, TimeUnit.SECONDS);
            if (event.text("mood").equals("poison") && !healed) throw new IllegalStateException("cannot stomach it");
            synchronized (seen) {
                seen.add(event);
            }
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        } finally {
            busyKeys.remove(event.key());
        }
    }

    List<RecordedEvent> eventsOf(String key) {
        synchronized (seen) {
            return seen.stream().filter(e -> e.key().equals(key)).toList();
        }
    }

    List<Integer> numbersOf(String key) {
        return eventsOf(key).stream()
                .map(e -> ((Number) e.data().get("number")).intValue())
                .toList();
    }
}
