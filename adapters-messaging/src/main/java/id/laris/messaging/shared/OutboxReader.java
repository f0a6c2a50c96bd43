package id.laris.messaging.shared;

import id.laris.application.shared.Outbox;
import id.laris.application.shared.RecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Claims events for this instance, hands them to its lanes and writes down how they went. One thread does all of it, so that what
 * was handled meanwhile is written down in one statement. Events of one key always take the same lane; a lane handles one event
 * after the other. Never more than {@link Settings#inHand} events are in hand: that is the back-pressure.
 */
final class OutboxReader {
    /**
     * @param batch events claimed at once
     * @param inHand events claimed and not yet handled, at most; not less than a batch
     * @param lease how long a claim holds; an event not begun by then is left to others
     * @param poll how often the outbox is looked into although nothing rang
     * @param linger how long handled events wait for others to be written down with them, and how long after a claim new ones wait to
     *     be claimed together; the first after a silence waits for nobody
     */
    record Settings(int batch, int inHand, Duration lease, Duration poll, Duration linger) {}

    private static final Logger LOG = Logger.getLogger(OutboxReader.class);
    private static final long LONGEST_PAUSE_SECONDS = 15;
    private final Outbox outbox;
    private final Settings settings;
    private final List<Consumer<Claimed>> lanes;
    private final Thread thread = new Thread(this::run, "laris-outbox");
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    private final Map<UUID, Claimed> inHand = new HashMap<>();
    private final Set<UUID> handled = new LinkedHashSet<>();
    private final Map<UUID, String> failed = new LinkedHashMap<>();
    private long handledSince;
    private boolean look = true;
    private boolean more = true;
    private long claimedAt;
    private boolean stopping;
    private volatile String trouble = "";

    OutboxReader(Outbox outbox, Settings settings, List<Consumer<Claimed>> lanes) {
        this.outbox = outbox;
        this.settings = settings;
        this.lanes = List.copyOf(lanes);
        thread.setDaemon(true);
    }

    /** An event in hand. If it {@link #begin begins}, exactly one of {@link #handled} and {@link #failed} follows, from any thread. */
    final class Claimed {
        private final RecordedEvent event;
        private final long until;
        private boolean begun;

        private Claimed(RecordedEvent event, long until) {
            this.event = event;
            this.until = until;
        }

        RecordedEvent event() {
            return event;
        }

        /** False when the event is no longer ours: its lease is over, or this instance stops. It must not be handled then. */
        boolean begin() {
            return locked(() -> {
                begun = !stopping && System.nanoTime() - until < 0;
                if (!begun && !stopping) inHand.remove(event.id(), this);
                return begun;
            });
        }

        void handled() {
            settled(() -> {
                if (handled.isEmpty()) handledSince = System.nanoTime();
                handled.add(event.id());
            });
        }

        void failed(Throwable reason) {
            settled(() -> failed.put(event.id(), Reasons.of(reason)));
        }

        private void settled(Runnable noted) {
            locked(() -> {
                inHand.remove(event.id(), this);
                noted.run();
                changed.signalAll();
            });
        }
    }

    void start() {
        thread.start();
    }

    /** Something may be waiting. */
    void ring() {
        locked(() -> {
            look = true;
            changed.signalAll();
        });
    }

    boolean isRunning() {
        return thread.isAlive();
    }

    /** What keeps the outbox from being read; empty when nothing does. */
    String trouble() {
        return trouble;
    }

    /** Claims nothing more, lets what has begun come to its end, writes it down and gives back the rest. */
    void stop(Duration patience) {
        locked(() -> {
            stopping = true;
            changed.signalAll();
        });
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int misses = 0;
        while (awaitWork(misses)) {
            try {
                writeDown();
                claim();
                misses = 0;
                trouble = "";
            } catch (RuntimeException unreachable) {
                trouble = Reasons.of(unreachable);
                if (misses++ == 0) LOG.warnf("Events wait, the outbox cannot be read: %s", trouble);
            }
        }
        try {
            writeDown();
            outbox.release(locked(() -> List.copyOf(inHand.keySet())));
        } catch (RuntimeException unreachable) {
            LOG.warnf("Events in hand wait until their lease is over: %s", Reasons.of(unreachable));
        }
    }

    /** Waits until there is something to do; false when all that has begun is handled and the reader stops. */
    private boolean awaitWork(int misses) {
        long begin = System.nanoTime();
        long rest = TimeUnit.SECONDS.toNanos(Math.min(misses, LONGEST_PAUSE_SECONDS));
        return locked(() -> {
            while (true) {
                long waited = System.nanoTime() - begin;
                if (stopping && inHand.values().stream().noneMatch(c -> c.begun)) return false;
                if (waited >= settings.poll().toNanos()) look = true;
                if (waited >= rest && (mayWriteDown() || mayClaim())) return true;
                nap(
                        waited < rest
                                ? rest - waited
                                : handled.isEmpty() && !look
                                        ? settings.poll().toNanos()
                                        : settings.linger().toNanos());
            }
        });
    }

    private boolean mayWriteDown() {
        if (handled.isEmpty()) return !failed.isEmpty();
        return !failed.isEmpty()
                || handled.size() >= settings.batch()
                || inHand.isEmpty()
                || System.nanoTime() - handledSince >= settings.linger().toNanos();
    }

    private boolean mayClaim() {
        return look
                && !stopping
                && inHand.size() <= settings.inHand() - settings.batch()
                && (more || System.nanoTime() - claimedAt >= settings.linger().toNanos());
    }

    private void writeDown() {
        var done = locked(() -> List.copyOf(handled));
        if (!done.isEmpty()) {
            outbox.done(done);
            locked(() -> {
                done.forEach(handled::remove);
                look = true; // the next events of their keys may be claimed now
            });
        }
        for (var failure : locked(() -> Map.copyOf(failed)).entrySet()) {
            outbox.failed(failure.getKey(), failure.getValue());
            locked(() -> failed.remove(failure.getKey()));
        }
    }

    private void claim() {
        if (!locked(this::mayClaim)) return;
        locked(() -> look = false);
        claimedAt = System.nanoTime();
        long until = claimedAt + settings.lease().toNanos();
        var events = outbox.claim(settings.batch(), settings.lease());
        var taken = new ArrayList<Claimed>(events.size());
        locked(() -> {
            more = events.size() == settings.batch();
            look |= more;
            for (var event : events) {
                var earlier = inHand.get(event.id());
                if (earlier != null && earlier.begun) continue; // being handled here, longer than its lease
                var claimed = new Claimed(event, until);
                inHand.put(event.id(), claimed);
                taken.add(claimed);
            }
        });
        taken.forEach(c -> laneOf(c.event()).accept(c));
    }

    private Consumer<Claimed> laneOf(RecordedEvent event) {
        return lanes.get(Math.floorMod(event.key().hashCode(), lanes.size()));
    }

    private void nap(long nanos) {
        try {
            changed.awaitNanos(nanos);
        } catch (InterruptedException hurried) {
            stopping = true;
        }
    }

    private void locked(Runnable work) {
        locked(() -> {
            work.run();
            return null;
        });
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
