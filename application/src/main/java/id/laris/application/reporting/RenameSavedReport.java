package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SavedReportNameTaken;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/** A saved report gets another name, or is shared or not. Only its owner does that; to others it is as if there were none. */
@UseCase
@Audited
@Requires(Permission.VIEW_REPORTS)
public final class RenameSavedReport {
    public record Command(UUID id, String name, boolean shared) {}

    private final SavedReports reports;
    private final CurrentActor current;
    private final AuditNotes notes;

    public RenameSavedReport(SavedReports reports, CurrentActor current, AuditNotes notes) {
        this.reports = reports;
        this.current = current;
        this.notes = notes;
    }

    /** @throws Missing saved-report-not-found @throws SavedReportNameTaken */
    public SavedReport rename(Command command) {
        var own = reports.lock(current.actor().name());
        var before = own.stream()
                .filter(it -> it.id().equals(command.id()))
                .findFirst()
                .orElseThrow(() -> new Missing("saved-report", command.id()));
        var renamed = new SavedReport(
                before.id(),
                before.owner(),
                command.name(),
                command.shared(),
                before.by(),
                before.span(),
                before.warehouse());
        if (own.stream()
                .anyMatch(it -> !it.id().equals(before.id()) && it.name().equals(renamed.name())))
            throw new SavedReportNameTaken(renamed.name());
        reports.put(renamed);
        notes.about("saved-report", renamed.id());
        notes.changed("shared", before.shared(), renamed.shared());
        return renamed;
    }
}
