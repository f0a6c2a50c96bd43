package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.TableRows;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFile.Tally;
import id.laris.domain.stock.StockFileLine;
import id.laris.domain.stock.StockFileLine.Outcome;
import java.time.Clock;
import java.util.List;

/** Judges some rows of a file and writes down how far the check is, both or neither. */
@UseCase
@Requires(Permission.RUN_JOBS)
final class CheckStockFileBatch {
    private final StockFiles files;
    private final StockFileDesk desk;
    private final Clock clock;

    CheckStockFileBatch(StockFiles files, StockFileDesk desk, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    /** The file as it stands now. */
    public StockFile check(StockFile file, List<TableRows.Row> rows) {
        var lines = desk.judge(file, rows);
        files.addLines(file.number(), lines);
        var tally = new Tally(
                rows.size(), of(lines, Outcome.CHANGE), of(lines, Outcome.SAME), of(lines, Outcome.REFUSED), 0);
        files.save(file.advanced(
                file.tally().plus(tally), rows.get(rows.size() - 1).line() + 1, clock.instant(), RunStockFiles.LEASE));
        return files.get(file.number());
    }

    private static int of(List<StockFileLine> lines, Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
