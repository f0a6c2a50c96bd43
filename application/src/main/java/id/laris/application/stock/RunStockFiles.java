package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.TableRows;
import id.laris.application.shared.TableUnreadable;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFile.State;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Works off the stock file that waits longest, to be checked or to be applied, batch by batch, each in a transaction of its own. Killed
 * anywhere, the next run goes on after the last batch that was committed. Several instances may run at once: each takes another file.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class RunStockFiles {
    static final Duration LEASE = Duration.ofMinutes(2);
    static final int BATCH = 1_000;

    private final StockFiles files;
    private final StockFileDesk desk;
    private final CheckStockFileBatch checkBatch;
    private final ApplyStockFileBatch applyBatch;
    private final Clock clock;

    RunStockFiles(
            StockFiles files,
            StockFileDesk desk,
            CheckStockFileBatch checkBatch,
            ApplyStockFileBatch applyBatch,
            Clock clock) {
        this.files = files;
        this.desk = desk;
        this.checkBatch = checkBatch;
        this.applyBatch = applyBatch;
        this.clock = clock;
    }

    /** Whether there was one to work on. */
    public boolean run() {
        var taken = files.take(clock.instant(), LEASE);
        taken.ifPresent(this::work);
        return taken.isPresent();
    }

    private void work(StockFile file) {
        try {
            if (file.tries() > StockFile.MOST_TRIES) files.save(file.failed("stock-file-stuck", clock.instant()));
            else if (file.state() == State.CHECKING) check(file);
            else apply(file);
        } catch (StaleVersion lost) {
            // Cancelled, or taken over by another worker: what it says now counts.
            if (files.get(file.number()).state() == file.state()
                    && files.get(file.number()).version() == file.version()) throw lost;
        }
    }

    private void check(StockFile file) {
        var now = file;
        try (var rows = desk.open(file.content(), file.kind())) {
            for (var batch = batch(rows, file.nextLine()); !batch.isEmpty(); batch = batch(rows, file.nextLine()))
                now = checkBatch.check(now, batch);
            files.save(now.checked(clock.instant()));
        } catch (TableUnreadable unreadable) {
            files.save(files.get(file.number()).failed(unreadable.code(), clock.instant()));
        } catch (IOException gone) {
            files.save(files.get(file.number()).failed("stock-file-missing", clock.instant()));
        }
    }

    private static ArrayList<TableRows.Row> batch(TableRows rows, long from) {
        var batch = new ArrayList<TableRows.Row>();
        Optional<TableRows.Row> row;
        while (batch.size() < BATCH && (row = rows.next()).isPresent())
            if (row.get().line() >= from) batch.add(row.get());
        return batch;
    }

    private void apply(StockFile file) {
        for (var now = file; now.state() == State.APPLYING; ) now = applyBatch.apply(now);
    }
}
