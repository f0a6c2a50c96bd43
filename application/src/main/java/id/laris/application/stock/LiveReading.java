package id.laris.application.stock;

import id.laris.domain.shared.Sku;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * What people look at now, read once for all of them together: at most every five seconds, and only when something happened in the shop
 * since the last; everybody in between is answered from memory. So a thousand who look cost what one does.
 */
final class LiveReading<V> {
    private static final Duration SELDOM_ENOUGH = Duration.ofSeconds(5);
    /** A ring may be lost. */
    private static final Duration ANYWAY = Duration.ofSeconds(30);

    private static final Duration LOOKED_AT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** @param value empty for what there is nothing to say of */
    private record Watched<V>(Optional<V> value, Instant askedAt) {}

    private final Function<List<Sku>, Map<Sku, V>> reader;
    private final Clock clock;
    private final Map<Sku, Watched<V>> watched = new ConcurrentHashMap<>();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean happened;
    private volatile Instant readAt = Instant.MIN;

    /** @param reader what is to be said of these; others are left out */
    LiveReading(Function<List<Sku>, Map<Sku, V>> reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Something happened in the shop. */
    void ring() {
        happened = true;
    }

    /** Some seconds old at most; what there is nothing to say of is left out. */
    Map<Sku, V> of(Collection<Sku> skus) {
        var now = clock.instant();
        if (watched.isEmpty()) {
            happened = false; // the first is read just now
            readAt = now;
        }
        if (isDue(now) && reading.tryLock()) {
            try {
                if (isDue(now)) readAgain(now);
            } finally {
                reading.unlock();
            }
        }
        var answer = new HashMap<Sku, V>();
        var unknown = new ArrayList<Sku>();
        for (var sku : skus) {
            var known = watched.computeIfPresent(sku, (same, latest) -> new Watched<>(latest.value(), now));
            if (known == null) unknown.add(sku);
            else known.value().ifPresent(value -> answer.put(sku, value));
        }
        if (!unknown.isEmpty()) answer.putAll(first(unknown, now));
        return answer;
    }

    private Map<Sku, V> first(List<Sku> unknown, Instant now) {
        var read = reader.apply(unknown);
        // Who asks for everything there is asks the book: memory is for what people look at.
        for (var sku : unknown)
            if (watched.size() < MOST) watched.putIfAbsent(sku, new Watched<>(Optional.ofNullable(read.get(sku)), now));
        return read;
    }

    private boolean isDue(Instant now) {
        if (watched.isEmpty()) return false;
        return now.isAfter(readAt.plus(ANYWAY)) || happened && !now.isBefore(readAt.plus(SELDOM_ENOUGH));
    }

    private void readAgain(Instant now) {
        happened = false;
        readAt = now;
        watched.values().removeIf(one -> one.askedAt().isBefore(now.minus(LOOKED_AT)));
        // What there was nothing to say of is looked up anew when it is asked for again.
        watched.values().removeIf(one -> one.value().isEmpty());
        var skus = List.copyOf(watched.keySet());
        if (skus.isEmpty()) return;
        var read = reader.apply(skus);
        skus.forEach(sku -> watched.computeIfPresent(
                sku, (same, known) -> new Watched<>(Optional.ofNullable(read.get(sku)), known.askedAt())));
    }
}
