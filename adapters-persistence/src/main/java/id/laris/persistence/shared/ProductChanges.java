package id.laris.persistence.shared;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the changes of products, so that what was remembered of them can tell whether it still holds. Changes of other
 * instances are heard of within a moment.
 */
@Singleton
public class ProductChanges {
    private static final String PRODUCTS = "products";

    private final Transactions transactions;
    private final Signals signals;
    private final AtomicLong last = new AtomicLong();

    ProductChanges(Transactions transactions, Signals signals) {
        this.transactions = transactions;
        this.signals = signals;
        signals.onWord(PRODUCTS, last::incrementAndGet);
    }

    /** The number of the last change: what was read before it is old. */
    public long last() {
        return last.get();
    }

    /** Whether the transaction under way changed products: it must see them as they are. */
    public boolean madeHere() {
        return transactions.keeps(this);
    }

    public void make() {
        if (madeHere()) return;
        if (transactions.active()) transactions.keep(this, () -> true);
        transactions.afterCommit(() -> {
            last.incrementAndGet();
            signals.say(PRODUCTS);
        });
    }
}
