package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFileLine;
import id.laris.domain.stock.StockFileLine.Outcome;
import id.laris.domain.stock.StockFileNumber;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Files of figures about stock, and what each of their lines would do or did. Writes belong to the caller's transaction unless said otherwise. */
public interface StockFiles {
    /** Kept under the next number of the year, without gaps. Own transaction. */
    StockFile add(int year, Function<StockFileNumber, StockFile> sent);

    Optional<StockFile> find(StockFileNumber number);

    default StockFile get(StockFileNumber number) {
        return find(number).orElseThrow(() -> new Missing("stock-file", number));
    }

    /** As {@link #get}, and kept from change by others until the caller's transaction ends. */
    StockFile lock(StockFileNumber number);

    /** Refuses a stale version ({@link id.laris.domain.shared.StaleVersion}). */
    void save(StockFile changed);

    /**
     * The one that waits longest for a worker, taken for the time of the lease; one that another worker is taking at the same time is
     * passed over. Own transaction.
     */
    Optional<StockFile> take(Instant now, Duration lease);

    /** Newest first. @param theirs those that somebody bound to these warehouses may see; none is all */
    Page<StockFile> list(Set<WarehouseCode> theirs, Optional<String> cursor, int limit);

    void addLines(StockFileNumber number, List<StockFileLine> lines);

    /** Lines that turned out otherwise, told by their line in the file. */
    void saveLines(StockFileNumber number, List<StockFileLine> lines);

    /** In the order of the file. @param outcomes of which to list */
    Page<StockFileLine> lines(StockFileNumber number, Set<Outcome> outcomes, Optional<String> cursor, int limit);

    /** Which of these places have a good line already. */
    Set<StockPlace> named(StockFileNumber number, Collection<StockPlace> places);

    /** Forgets the lines of files that ended, or were checked and left, before then. How many files. */
    int forgetLines(Instant before);
}
