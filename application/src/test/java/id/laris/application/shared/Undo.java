package id.laris.application.shared;

import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Lets the in-memory adapters roll back: inside a container with its transaction, in plain tests within {@link #inTransaction}. */
@Alternative
@Singleton
public class Undo {
    private final Supplier<TransactionSynchronizationRegistry> registry;
    private final ThreadLocal<Deque<Runnable>> plain = new ThreadLocal<>();

    public Undo() {
        this.registry = () -> null;
    }

    @Inject
    public Undo(Instance<TransactionSynchronizationRegistry> registry) {
        this.registry = () -> registry.isResolvable() ? registry.get() : null;
    }

    /** Runs the step if the transaction that is under way fails; without one never. */
    public void onRollback(Runnable step) {
        var steps = plain.get();
        if (steps != null) {
            steps.push(step);
            return;
        }
        var transactions = registry.get();
        if (transactions == null || transactions.getTransactionStatus() != Status.STATUS_ACTIVE) return;
        @SuppressWarnings("unchecked")
        var known = (Deque<Runnable>) transactions.getResource(this);
        if (known == null) {
            known = new ArrayDeque<>();
            transactions.putResource(this, known);
            transactions.registerInterposedSynchronization(new RollBack(known));
        }
        known.push(step);
    }

    /** What a container does around a use case: all or nothing. */
    public <T> T inTransaction(Supplier<T> work) {
        plain.set(new ArrayDeque<>());
        try {
            return work.get();
        } catch (RuntimeException failed) {
            plain.get().forEach(Runnable::run);
            throw failed;
        } finally {
            plain.remove();
        }
    }

    private record RollBack(Deque<Runnable> steps) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) steps.forEach(Runnable::run);
        }
    }
}
