package id.laris.persistence.shared;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/** What is to happen when the transaction under way ends, and what belongs to it until then. */
@Singleton
public class Transactions {
    private final TransactionSynchronizationRegistry registry;

    Transactions(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    public boolean active() {
        return registry.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    /** The thing this transaction keeps under the key, made when first asked for. */
    @SuppressWarnings("unchecked")
    public <T> T keep(Object key, Supplier<T> fresh) {
        var kept = registry.getResource(key);
        if (kept == null) {
            kept = fresh.get();
            registry.putResource(key, kept);
        }
        return (T) kept;
    }

    /** Whether the transaction under way keeps something under the key. */
    public boolean keeps(Object key) {
        return active() && registry.getResource(key) != null;
    }

    /** Part of the transaction: what the work throws rolls it back. */
    public void beforeCommit(Runnable work) {
        registry.registerInterposedSynchronization(new Ending() {
            @Override
            public void beforeCompletion() {
                work.run();
            }
        });
    }

    /** Never for a transaction that was rolled back; at once when there is none. */
    public void afterCommit(Runnable work) {
        if (!active()) {
            work.run();
            return;
        }
        registry.registerInterposedSynchronization(new Ending() {
            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) work.run();
            }
        });
    }

    private abstract static class Ending implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {}
    }
}
