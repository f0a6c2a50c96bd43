package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockFile;
import id.laris.domain.stock.StockFileLine.Outcome;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;

/** Applies some checked lines of a file and writes down how they ended, both or neither. */
@UseCase
@Requires(Permission.RUN_JOBS)
final class ApplyStockFileBatch {
    private final StockFiles files;
    private final StockFileDesk desk;
    private final Clock clock;

    ApplyStockFileBatch(StockFiles files, StockFileDesk desk, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    /** The file as it stands now. It is applied when no line is left. */
    public StockFile apply(StockFile file) {
        var left = files.lines(file.number(), EnumSet.of(Outcome.CHANGE), Optional.empty(), RunStockFiles.BATCH);
        var now = clock.instant();
        if (left.items().isEmpty()) {
            files.save(file.applied(now));
        } else {
            var ended = desk.apply(file, left.items());
            files.saveLines(file.number(), ended);
            var tally = file.tally();
            for (var line : ended) tally = tally.ended(line.outcome());
            files.save(file.advanced(tally, file.nextLine(), now, RunStockFiles.LEASE));
        }
        return files.get(file.number());
    }
}
