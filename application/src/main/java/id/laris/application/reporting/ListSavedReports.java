package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;

/** The saved reports of who asks and those that colleagues share, by name. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ListSavedReports {
    /** So many are shown at most. */
    private static final int MOST = 500;

    /** @param own whether who asks may change it */
    public record Listed(SavedReport report, boolean own) {}

    private final SavedReports reports;
    private final CurrentActor current;

    public ListSavedReports(SavedReports reports, CurrentActor current) {
        this.reports = reports;
        this.current = current;
    }

    /** Those of warehouses that are not of who asks are left out, unless they are their own. */
    public List<Listed> list() {
        var actor = current.actor();
        return reports.seenBy(actor.name(), MOST).stream()
                .map(report -> new Listed(report, report.owner().equals(actor.name())))
                .filter(it ->
                        it.own() || it.report().warehouse().map(actor::worksIn).orElse(true))
                .toList();
    }
}
