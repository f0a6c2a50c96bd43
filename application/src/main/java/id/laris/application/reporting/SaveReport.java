package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.shared.Ids;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.TooManySavedReports;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;

/** Keeps a way to ask for the sales report under a name. One of the same name, of the same owner, is replaced. */
@UseCase
@Audited
@Requires(Permission.VIEW_REPORTS)
public final class SaveReport {
    /** Of one owner. */
    public static final int MOST = 50;

    /** @param shared with colleagues */
    public record Command(String name, boolean shared, By by, ReportSpan span, Optional<WarehouseCode> warehouse) {}

    private final SavedReports reports;
    private final Warehouses warehouses;
    private final Ids ids;
    private final CurrentActor current;
    private final AuditNotes notes;

    public SaveReport(SavedReports reports, Warehouses warehouses, Ids ids, CurrentActor current, AuditNotes notes) {
        this.reports = reports;
        this.warehouses = warehouses;
        this.ids = ids;
        this.current = current;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.identity.NotYourWarehouse
     * @throws id.laris.domain.shared.Missing warehouse-not-found
     * @throws TooManySavedReports
     */
    public SavedReport save(Command command) {
        command.warehouse().ifPresent(current.actor()::requireWorksIn);
        command.warehouse().ifPresent(warehouses::get);
        var owner = current.actor().name();
        var asked = new SavedReport(
                ids.next(), owner, command.name(), command.shared(), command.by(), command.span(), command.warehouse());
        var own = reports.lock(owner);
        var before = own.stream().filter(it -> it.name().equals(asked.name())).findFirst();
        if (before.isEmpty() && own.size() >= MOST) throw new TooManySavedReports(MOST);
        var saved = before.map(it -> new SavedReport(
                        it.id(), owner, asked.name(), asked.shared(), asked.by(), asked.span(), asked.warehouse()))
                .orElse(asked);
        reports.put(saved);
        notes.about("saved-report", saved.id());
        return saved;
    }
}
