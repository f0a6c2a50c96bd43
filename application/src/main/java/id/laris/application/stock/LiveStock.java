package id.laris.application.stock;

import id.laris.application.catalogue.Products;
import id.laris.application.shared.EventBell;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Free pieces of what people look at now, for pages that keep themselves up to date. One reading for all of them together, at most every
 * five seconds, and only when something happened in the shop since the last; everybody in between is answered from memory. So a thousand
 * visitors cost what one does. Each instance of the shop has its own and hears the others' events.
 */
@Singleton
public final class LiveStock {
    private static final Duration SELDOM_ENOUGH = Duration.ofSeconds(5);
    /** A ring may be lost. */
    private static final Duration ANYWAY = Duration.ofSeconds(30);

    private static final Duration LOOKED_AT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** @param free empty for what is not on sale */
    private record Watched(Optional<Quantity> free, Instant askedAt) {}

    private final StockBook book;
    private final Products products;
    private final Clock clock;
    private final Map<Sku, Watched> watched = new ConcurrentHashMap<>();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean happened;
    private volatile Instant readAt = Instant.MIN;

    @Inject
    LiveStock(StockBook book, Products products, Instance<EventBell> bells, Clock clock) {
        this(book, products, clock);
        bells.forEach(bell -> bell.onRing(this::ring));
    }

    LiveStock(StockBook book, Products products, Clock clock) {
        this.book = book;
        this.products = products;
        this.clock = clock;
    }

    /** Something happened in the shop. */
    void ring() {
        happened = true;
    }

    /** Free pieces over all warehouses, some seconds old at most; empty for what is not on sale. */
    public Optional<Quantity> free(Sku sku) {
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
        var known = watched.get(sku);
        var free = known == null ? first(sku) : known.free();
        // Who asks for everything there is asks the book: memory is for what people look at.
        if (known != null) watched.computeIfPresent(sku, (same, latest) -> new Watched(latest.free(), now));
        else if (watched.size() < MOST) watched.putIfAbsent(sku, new Watched(free, now));
        return free;
    }

    private boolean isDue(Instant now) {
        if (watched.isEmpty()) return false;
        return now.isAfter(readAt.plus(ANYWAY)) || happened && !now.isBefore(readAt.plus(SELDOM_ENOUGH));
    }

    private void readAgain(Instant now) {
        happened = false;
        readAt = now;
        watched.values().removeIf(one -> one.askedAt().isBefore(now.minus(LOOKED_AT)));
        var onSale = watched.entrySet().stream()
                .filter(one -> one.getValue().free().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        // What is not on sale may be tomorrow: it is looked up anew when asked for again.
        watched.keySet().retainAll(onSale);
        if (onSale.isEmpty()) return;
        var free = book.available(onSale);
        onSale.forEach(sku -> watched.computeIfPresent(
                sku,
                (same, known) -> new Watched(Optional.of(free.getOrDefault(sku, Quantity.ZERO)), known.askedAt())));
    }

    private Optional<Quantity> first(Sku sku) {
        if (products.offers(List.of(sku)).isEmpty()) return Optional.empty();
        return Optional.of(book.available(List.of(sku)).getOrDefault(sku, Quantity.ZERO));
    }
}
