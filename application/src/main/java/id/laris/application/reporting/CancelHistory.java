package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.ImportFiles;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.HistoryImportId;
import java.time.Clock;

/** Calls a history off. What was booked stays; the lines that are under way are either booked before or not at all. */
@UseCase
@Audited
@Requires(Permission.EDIT_CATALOGUE)
public final class CancelHistory {
    private final HistoryImports imports;
    private final ImportFiles contents;
    private final Clock clock;
    private final AuditNotes notes;

    public CancelHistory(HistoryImports imports, ImportFiles contents, Clock clock, AuditNotes notes) {
        this.imports = imports;
        this.contents = contents;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws id.laris.domain.reporting.HistoryStepNotAllowed when it is over */
    public void cancel(HistoryImportId id) {
        var history = imports.lock(id);
        imports.save(history.cancelled(clock.instant()));
        contents.delete(history.content());
        notes.about("history", id);
    }
}
