package id.laris.persistence.search;

import id.laris.application.shared.StorageUnavailable;
import id.laris.persistence.search.ProductIndex.Change;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.ProductChanges;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.Transactions;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The index of products, brought up to date when it is asked for: products changed here are in it at once after their commit, those
 * of other instances when their signal is heard, and whatever was not heard of after two seconds. Only what changed is read.
 */
@Singleton
class LiveIndex {
    /** @param seen the transactions whose changes are in the index, as PostgreSQL writes a snapshot */
    private record State(ProductIndex index, String seen, long products, long stock, long at) {}

    private static final long AT_MOST_NANOS = Duration.ofSeconds(2).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SLICE = 2_000;
    private static final String NOTHING_SEEN = "1:1:";

    /** In slices by the index: a first reading of a large shop must not need all of its memory at once. */
    private static final String CHANGED = """
            SELECT c.changed_in::text AS changed_in, c.product_id AS changed, %s
            FROM product_change c LEFT JOIN product_document d USING (product_id)
            WHERE (c.changed_in, c.product_id) > (?::xid8, ?) AND NOT pg_visible_in_snapshot(c.changed_in, ?::pg_snapshot)
            ORDER BY c.changed_in, c.product_id LIMIT ?""".formatted(IndexedProduct.COLUMNS);

    /** A database that was restored elsewhere counts its transactions anew: its old changes must not look like coming ones. */
    private static final String RESTORED =
            "UPDATE product_change SET changed_in = pg_current_xact_id() WHERE changed_in > pg_current_xact_id()";

    private record Row(String changedIn, Change change) {}

    private final Sql sql;
    private final ProductChanges changes;
    private final Transactions transactions;
    private final Terms terms = new Terms();
    private final State empty = new State(ProductIndex.empty(terms), NOTHING_SEEN, -1, 0, 0);
    private final ReentrantLock refreshing = new ReentrantLock();
    private final AtomicLong stockChanges = new AtomicLong();
    private volatile State state = empty;

    LiveIndex(Sql sql, ProductChanges changes, Transactions transactions) {
        this.sql = sql;
        this.changes = changes;
        this.transactions = transactions;
    }

    /** While the rest of the shop starts. */
    void readFirst(@Observes StartupEvent started) {
        var first = new Thread(this::now, "laris-index");
        first.setDaemon(true);
        first.start();
    }

    /** What is free, or popular, changed. */
    void stockChanged() {
        if (transactions.active()) transactions.keep(this, () -> true);
        transactions.afterCommit(stockChanges::incrementAndGet);
    }

    /**
     * To be called before anything else is read in a search: who waits for the index must not hold a connection that the one who
     * reads it needs.
     */
    ProductIndex now() {
        // Nobody else may see what is not committed.
        if (changes.madeHere() || transactions.keeps(this))
            return refreshed(state).index();
        var known = state;
        boolean outdated = known.products() != changes.last();
        if (!outdated && !isDue(known)) return known.index();
        if (outdated ? !lockedInTime() : !refreshing.tryLock()) return known.index();
        try {
            known = state;
            if (known.products() != changes.last() || isDue(known)) state = refreshed(known);
            return state.index();
        } finally {
            refreshing.unlock();
        }
    }

    /** While a database hangs nobody waits for all who wait before him: what is known must do. */
    private boolean lockedInTime() {
        try {
            if (refreshing.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (state == empty) throw new StorageUnavailable(new TimeoutException("The goods are not read yet"));
        return false;
    }

    private boolean isDue(State known) {
        return known.stock() != stockChanges.get() || System.nanoTime() - known.at() > AT_MOST_NANOS;
    }

    private State refreshed(State known) {
        long at = System.nanoTime();
        long products = changes.last();
        long stock = stockChanges.get();
        var seen = sql.find("SELECT pg_current_snapshot()::text AS seen", row -> row.getString("seen"))
                .orElseThrow();
        // A replica that took over may not know the last transactions of the server before it.
        var from = end(seen) < end(known.seen()) ? empty : known;
        if (from.seen().equals(NOTHING_SEEN)) sql.update(RESTORED);
        return new State(from.index().with(changedSince(from.seen())), seen, products, stock, at);
    }

    private List<Change> changedSince(String seen) {
        var changed = new ArrayList<Change>();
        var lastTransaction = Long.toString(begin(seen));
        var lastProduct = new UUID(0, 0);
        List<Row> slice;
        do {
            slice = sql.list(CHANGED, this::row, lastTransaction, lastProduct, seen, SLICE);
            slice.forEach(row -> changed.add(row.change()));
            if (slice.isEmpty()) break;
            var last = slice.get(slice.size() - 1);
            lastTransaction = last.changedIn();
            lastProduct = last.change().id();
        } while (slice.size() == SLICE);
        return changed;
    }

    private Row row(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "changed");
        var product = row.getString("slug") == null
                ? Optional.<IndexedProduct>empty()
                : Optional.of(IndexedProduct.of(id, row, terms));
        return new Row(row.getString("changed_in"), new Change(id, product));
    }

    /** All transactions before this one were over. */
    private static long begin(String snapshot) {
        return Long.parseLong(snapshot.split(":")[0]);
    }

    /** This one and all after it had not begun, or not ended. */
    private static long end(String snapshot) {
        return Long.parseLong(snapshot.split(":")[1]);
    }
}
