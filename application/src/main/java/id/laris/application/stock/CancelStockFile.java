package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockFileNumber;
import java.time.Clock;

/** Calls a file off. What was applied stays; the batch that is under way is either done before or not at all. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class CancelStockFile {
    private final StockFiles files;
    private final CurrentActor current;
    private final Clock clock;
    private final AuditNotes notes;

    public CancelStockFile(StockFiles files, CurrentActor current, Clock clock, AuditNotes notes) {
        this.files = files;
        this.current = current;
        this.clock = clock;
        this.notes = notes;
    }

    public void cancel(StockFileNumber number) {
        var file = files.lock(number);
        StockFileDesk.requireTheirs(file, current.actor());
        files.save(file.cancelled(clock.instant()));
        notes.about("stock-file", number);
    }
}
