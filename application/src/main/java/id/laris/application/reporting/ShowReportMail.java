package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import java.util.List;
import java.util.UUID;

/** When and to whom a saved report is mailed. Shown to its owner; to others it is as if there were none. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowReportMail {
    private final SavedReports reports;
    private final ReportMailings mailings;
    private final ReportReaders readers;
    private final CurrentActor current;

    public ShowReportMail(SavedReports reports, ReportMailings mailings, ReportReaders readers, CurrentActor current) {
        this.reports = reports;
        this.mailings = mailings;
        this.readers = readers;
        this.current = current;
    }

    /** @throws Missing saved-report-not-found */
    public MailedReport show(UUID id) {
        var report = reports.find(id)
                .filter(it -> it.owner().equals(current.actor().name()))
                .orElseThrow(() -> new Missing("saved-report", id));
        var mailing = mailings.find(id);
        return new MailedReport(
                report,
                mailing,
                readers.addresses(mailing.map(ReportMailing::others).orElse(List.of())));
    }
}
