package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.DamageNumber;
import id.laris.domain.stock.DamageReport;

/** A report of damage, and its pictures: for those who see the stock of its warehouse, nobody else. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowDamageReport {
    private final DamageReports reports;
    private final CurrentActor current;

    public ShowDamageReport(DamageReports reports, CurrentActor current) {
        this.reports = reports;
        this.current = current;
    }

    public DamageReport show(DamageNumber number) {
        var report = reports.get(number);
        current.actor().requireWorksIn(report.warehouse());
        return report;
    }
}
