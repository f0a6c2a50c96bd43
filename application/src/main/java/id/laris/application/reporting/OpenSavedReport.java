package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.ShowSalesReport.Query;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What a saved report asks for today. One of a warehouse that is not of who asks is refused, and never becomes one of another. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class OpenSavedReport {
    public record Opened(SavedReport report, boolean own, Query query) {}

    private final SavedReports reports;
    private final CurrentActor current;
    private final ShopSettings shop;
    private final Clock clock;

    public OpenSavedReport(SavedReports reports, CurrentActor current, ShopSettings shop, Clock clock) {
        this.reports = reports;
        this.current = current;
        this.shop = shop;
        this.clock = clock;
    }

    /** @throws Missing saved-report-not-found @throws id.laris.domain.identity.NotYourWarehouse */
    public Opened open(UUID id) {
        var actor = current.actor();
        var report = reports.find(id)
                .filter(it -> it.isSeenBy(actor.name()))
                .orElseThrow(() -> new Missing("saved-report", id));
        report.warehouse().ifPresent(actor::requireWorksIn);
        return new Opened(
                report,
                report.owner().equals(actor.name()),
                report.on(LocalDate.ofInstant(clock.instant(), shop.zone())));
    }
}
