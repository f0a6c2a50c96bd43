package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockFileNumber;
import java.time.Clock;

/**
 * Somebody has seen what a file would do, and wants it. It is applied in the background, under the file's number and in the name of
 * whoever said so; lines whose figures changed since the check are left out.
 */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class ApplyStockFile {
    private final StockFiles files;
    private final CurrentActor current;
    private final Clock clock;
    private final AuditNotes notes;

    public ApplyStockFile(StockFiles files, CurrentActor current, Clock clock, AuditNotes notes) {
        this.files = files;
        this.current = current;
        this.clock = clock;
        this.notes = notes;
    }

    public void apply(StockFileNumber number) {
        var file = files.lock(number);
        StockFileDesk.requireTheirs(file, current.actor());
        files.save(file.approved(current.actor().name(), clock.instant()));
        notes.about("stock-file", number);
        notes.changed("lines", 0, file.tally().changes());
    }
}
