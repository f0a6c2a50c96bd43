package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesTarget;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import java.time.YearMonth;
import java.util.Optional;

/** From a month on the shop, or a warehouse, is to bring so much a month. Months before keep what was said of them. */
@UseCase
@Audited
@Requires(Permission.VIEW_REPORTS)
public final class SetSalesTarget {
    /** @param warehouse empty for the whole shop; who is bound to warehouses means the first of them @param amount zero for none */
    public record Command(YearMonth month, Optional<WarehouseCode> warehouse, Money amount) {}

    private final SalesTargets targets;
    private final Warehouses warehouses;
    private final CurrentActor current;
    private final AuditNotes notes;

    public SetSalesTarget(SalesTargets targets, Warehouses warehouses, CurrentActor current, AuditNotes notes) {
        this.targets = targets;
        this.warehouses = warehouses;
        this.current = current;
        this.notes = notes;
    }

    /** @throws id.laris.domain.identity.NotYourWarehouse @throws id.laris.domain.shared.Missing warehouse-not-found */
    public SalesTarget set(Command command) {
        var warehouse = ReportPlace.of(current.actor(), command.warehouse());
        warehouse.ifPresent(warehouses::get);
        var target = new SalesTarget(warehouse, command.month(), command.amount());
        var before = targets.in(target.from(), warehouse);
        targets.put(target);
        notes.about(
                "sales-target",
                target.from() + warehouse.map(code -> " " + code).orElse(""));
        notes.changed(
                "amount", before.map(SalesTarget::amount).map(Money::toString).orElse(""), target.amount());
        return target;
    }
}
