package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.catalogue.ImportFiles;
import id.laris.application.identity.Requires;
import id.laris.application.shared.TableUnreadable;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.HistoryImport;
import id.laris.domain.reporting.HistoryImport.State;
import id.laris.domain.reporting.HistoryLine;
import id.laris.domain.shared.StaleVersion;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the history that waits longest into the book of sales, some orders at a time, each time in a transaction of its own. Killed
 * anywhere, the next run goes on after the last lines that were committed. Several instances may run at once: each takes another file.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class RunHistoryImports {
    static final Duration LEASE = Duration.ofMinutes(2);
    /** So many lines, and then to the end of the order. */
    static final int BATCH = 5_000;

    private static final int LONGEST_ORDER = 20_000;

    private final HistoryImports imports;
    private final ImportFiles contents;
    private final ReadHistoryBatch readBatch;
    private final Clock clock;

    RunHistoryImports(HistoryImports imports, ImportFiles contents, ReadHistoryBatch readBatch, Clock clock) {
        this.imports = imports;
        this.contents = contents;
        this.readBatch = readBatch;
        this.clock = clock;
    }

    /** Whether there was one to work on. */
    public boolean run() {
        var taken = imports.take(clock.instant(), LEASE);
        taken.ifPresent(this::work);
        return taken.isPresent();
    }

    private void work(HistoryImport history) {
        try {
            if (history.tries() > HistoryImport.MOST_TRIES) end(history.failed("history-stuck", clock.instant()));
            else read(history);
        } catch (StaleVersion lost) {
            // Cancelled, or taken over by another worker: what it says now counts.
            var now = imports.get(history.id());
            if (now.state() == State.READING && now.version() == history.version()) throw lost;
        }
    }

    private void read(HistoryImport history) {
        var now = history;
        try (var table = HistoryTable.of(contents.open(history.content()))) {
            var ahead = table.next();
            while (ahead.isPresent() && ahead.get().line() < history.nextLine()) ahead = table.next();
            while (ahead.isPresent()) {
                var batch = new ArrayList<HistoryLine.Cells>();
                for (; ahead.isPresent() && !isFull(batch, ahead.get()); ahead = table.next()) batch.add(ahead.get());
                now = readBatch.read(now, batch);
            }
            end(now.done(clock.instant()));
        } catch (TableUnreadable unreadable) {
            end(imports.get(history.id()).failed(unreadable.code(), clock.instant()));
        } catch (IOException gone) {
            end(imports.get(history.id()).failed("history-missing", clock.instant()));
        }
    }

    private static boolean isFull(List<HistoryLine.Cells> batch, HistoryLine.Cells next) {
        return batch.size() >= LONGEST_ORDER
                || batch.size() >= BATCH && !batch.get(batch.size() - 1).order().equals(next.order());
    }

    /** What was sent may name buyers: it goes at once. Killed in between, it goes with what is forgotten later. */
    private void end(HistoryImport over) {
        imports.save(over);
        contents.delete(over.content());
    }
}
