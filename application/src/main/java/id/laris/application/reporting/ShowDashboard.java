package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How a time sold, at a glance: beside the time before and the year before, in steps that a picture has room for, and what sold best in it.
 * All of it is added up from the book of sales. Who is bound to warehouses sees what left from one of them.
 */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowDashboard {
    public record Query(Period period, Optional<WarehouseCode> warehouse) {}

    /**
     * @param query as answered: with the warehouse it is about
     * @param steps by their first day, those without sales too
     * @param stepsAre days, weeks or months
     * @param best most pieces first
     */
    public record Dashboard(
            Query query,
            SalesFigures total,
            SalesFigures before,
            SalesFigures yearBefore,
            By stepsAre,
            SortedMap<LocalDate, SalesFigures> steps,
            List<Best> best) {}

    /** @param product its slug */
    public record Best(String product, String title, SalesFigures figures) {}

    private static final int MOST_DAYS = 92;
    private static final int MOST_DAYS_IN_WEEKS = 400;
    private static final int BEST = 10;

    private static final Comparator<Map.Entry<String, SalesFigures>> MOST_PIECES = Comparator.comparing(
                    (Map.Entry<String, SalesFigures> it) ->
                            it.getValue().amounts().pieces())
            .reversed()
            .thenComparing(Map.Entry::getKey);

    private final SalesSums sums;
    private final CurrentActor current;

    public ShowDashboard(SalesSums sums, CurrentActor current) {
        this.sums = sums;
        this.current = current;
    }

    public Dashboard show(Query asked) {
        var query = new Query(asked.period(), ReportPlace.of(current.actor(), asked.warehouse()));
        var days = sums.byDay(SalesDimension.SHOP, "", query.period(), query.warehouse());
        var by = steps(query.period());
        return new Dashboard(
                query,
                days.values().stream().reduce(SalesFigures.NONE, SalesFigures::plus),
                total(query, query.period().before()),
                total(query, query.period().yearBefore()),
                by,
                SalesTimes.of(by, query.period(), days),
                best(query));
    }

    private SalesFigures total(Query query, Period period) {
        return sums.byKey(SalesDimension.SHOP, period, query.warehouse()).getOrDefault("", SalesFigures.NONE);
    }

    private static By steps(Period period) {
        if (period.days() <= MOST_DAYS) return By.DAY;
        return period.days() <= MOST_DAYS_IN_WEEKS ? By.WEEK : By.MONTH;
    }

    private List<Best> best(Query query) {
        var most = sums.byKey(SalesDimension.PRODUCT, query.period(), query.warehouse()).entrySet().stream()
                .filter(it -> it.getValue().amounts().pieces() > 0)
                .sorted(MOST_PIECES)
                .limit(BEST)
                .toList();
        var names = sums.names(
                SalesDimension.PRODUCT, most.stream().map(Map.Entry::getKey).toList());
        return most.stream()
                .map(it -> new Best(it.getKey(), names.getOrDefault(it.getKey(), it.getKey()), it.getValue()))
                .toList();
    }
}
