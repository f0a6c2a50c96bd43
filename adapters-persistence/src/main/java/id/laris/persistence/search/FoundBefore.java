package id.laris.persistence.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laris.persistence.shared.ProductChanges;
import id.laris.persistence.shared.Transactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What was found a moment ago. A changed product makes all of it old at once; goods that sell out or come back do so after two
 * seconds at most, so that a busy shop does not search anew for each order. The same question asked by many at once is asked of
 * the database once.
 */
@Singleton
class FoundBefore {
    private static final int MOST = 2_500;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long SETTLE_NANOS = Duration.ofSeconds(2).toNanos();

    private record Key(Object question, long change, long stock) {}

    private final ProductChanges changes;
    private final Transactions transactions;
    private final Cache<Key, Object> found =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
    private final AtomicLong stockChanges = new AtomicLong();
    private volatile long seen;
    private volatile long seenAt = System.nanoTime();

    FoundBefore(ProductChanges changes, Transactions transactions) {
        this.changes = changes;
        this.transactions = transactions;
    }

    @SuppressWarnings("unchecked")
    <T> T or(Object question, Supplier<T> search) {
        if (changes.madeHere()) return search.get();
        return (T) found.get(new Key(question, changes.last(), stock()), key -> search.get());
    }

    void stockChanged() {
        transactions.afterCommit(stockChanges::incrementAndGet);
    }

    /** The last change of stock that is taken notice of. */
    private long stock() {
        if (stockChanges.get() != seen && System.nanoTime() - seenAt > SETTLE_NANOS) {
            seen = stockChanges.get();
            seenAt = System.nanoTime();
        }
        return seen;
    }
}
