package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/** A saved report is mailed no more. Only its owner says so; to others it is as if there were none. */
@UseCase
@Audited
@Requires(Permission.VIEW_REPORTS)
public final class StopReportMail {
    private final SavedReports reports;
    private final ReportMailings mailings;
    private final CurrentActor current;
    private final AuditNotes notes;

    public StopReportMail(SavedReports reports, ReportMailings mailings, CurrentActor current, AuditNotes notes) {
        this.reports = reports;
        this.mailings = mailings;
        this.current = current;
        this.notes = notes;
    }

    /** Nothing happens when it is not mailed. @throws Missing saved-report-not-found */
    public void stop(UUID id) {
        var isOwn = reports.find(id)
                .filter(it -> it.owner().equals(current.actor().name()))
                .isPresent();
        if (!isOwn) throw new Missing("saved-report", id);
        mailings.remove(id);
        notes.about("saved-report", id);
    }
}
