package id.laris.persistence.shared;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Something that is read much more often than it changes. Read again when its time is over or it changed here; another instance
 * sees a change after that time at the latest. A transaction that changed it sees its own change at once, and others only after
 * its commit.
 */
public final class Remembered<T> {
    private record Value<T>(T value, long until) {}

    private final Transactions transactions;
    private final long nanos;
    private final Supplier<T> reader;
    private volatile Value<T> value;
    private final AtomicInteger changes = new AtomicInteger();

    public Remembered(Transactions transactions, Duration atMost, Supplier<T> reader) {
        this.transactions = transactions;
        this.nanos = atMost.toNanos();
        this.reader = reader;
    }

    public T get() {
        if (transactions.keeps(this)) return reader.get();
        var known = value;
        if (known != null && known.until() - System.nanoTime() > 0) return known.value();
        int before = changes.get();
        var read = new Value<>(reader.get(), System.nanoTime() + nanos);
        if (before == changes.get()) value = read;
        return read.value();
    }

    public void changed() {
        if (transactions.active()) transactions.keep(this, () -> true);
        transactions.afterCommit(() -> {
            changes.incrementAndGet();
            value = null;
        });
    }
}
