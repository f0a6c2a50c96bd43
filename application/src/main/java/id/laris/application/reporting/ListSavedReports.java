package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;
import java.util.Optional;

/** The saved reports of who asks and those that colleagues share, by name. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ListSavedReports {
    /** So many are shown at most. */
    private static final int MOST = 500;

    /**
     * @param own whether who asks may change it
     * @param mailing of an own one that is mailed
     */
    public record Listed(SavedReport report, boolean own, Optional<ReportMailing> mailing) {}

    private final SavedReports reports;
    private final ReportMailings mailings;
    private final CurrentActor current;

    public ListSavedReports(SavedReports reports, ReportMailings mailings, CurrentActor current) {
        this.reports = reports;
        this.mailings = mailings;
        this.current = current;
    }

    /** Those of warehouses that are not of who asks are left out, unless they are their own. */
    public List<Listed> list() {
        var actor = current.actor();
        var seen = reports.seenBy(actor.name(), MOST).stream()
                .filter(report ->
                        isOwn(report) || report.warehouse().map(actor::worksIn).orElse(true))
                .toList();
        var mailed = mailings.of(
                seen.stream().filter(this::isOwn).map(SavedReport::id).toList());
        return seen.stream()
                .map(report -> new Listed(report, isOwn(report), Optional.ofNullable(mailed.get(report.id()))))
                .toList();
    }

    private boolean isOwn(SavedReport report) {
        return report.owner().equals(current.actor().name());
    }
}
