package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.reporting.SalesTarget;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import java.time.YearMonth;
import java.util.Optional;

/** How far a month has come on the way to its target. Who is bound to warehouses sees one of them. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowSalesTarget {
    /** @param net what the month has brought, all that is booked of it */
    public record Standing(
            YearMonth month, Optional<WarehouseCode> warehouse, Optional<SalesTarget> target, Money net) {
        /** Whole percent; zero without a target. */
        public long reached() {
            return target.map(it -> it.reached(net)).orElse(0L);
        }
    }

    private final SalesTargets targets;
    private final SalesSums sums;
    private final CurrentActor current;

    public ShowSalesTarget(SalesTargets targets, SalesSums sums, CurrentActor current) {
        this.targets = targets;
        this.sums = sums;
        this.current = current;
    }

    public Standing show(YearMonth month, Optional<WarehouseCode> asked) {
        var warehouse = ReportPlace.of(current.actor(), asked);
        var figures = sums.byKey(SalesDimension.SHOP, new Period(month.atDay(1), month.atEndOfMonth()), warehouse)
                .getOrDefault("", SalesFigures.NONE);
        return new Standing(
                month,
                warehouse,
                targets.in(month, warehouse),
                figures.amounts().net());
    }
}
