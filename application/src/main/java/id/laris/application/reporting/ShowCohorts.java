package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.CohortCell;
import id.laris.domain.reporting.CohortFigures;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Who comes back: buyers by the month of their first order and what they did in the months since, how many bought again, and how new and
 * old buyers compare month by month. Orders of nobody who is named are left out. Money is net, of the orders as they stand.
 */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowCohorts {
    public static final int MOST_MONTHS = 36;

    /** @param months so many up to and with the last one @param last empty for the month that is now */
    public record Query(int months, Optional<YearMonth> last) {
        public Query {
            if (months < 1 || months > MOST_MONTHS) throw new Invalid("months", months, "1 to " + MOST_MONTHS);
            last.ifPresent(month -> {
                if (month.getYear() < 1900 || month.getYear() > 9990)
                    throw new Invalid("month", month, "between 1900 and 9990");
            });
        }
    }

    /**
     * @param figures of all months that are shown
     * @param since by months since the first order, that month itself first, as far as the last month
     */
    public record Cohort(YearMonth month, long buyers, CohortFigures figures, List<CohortFigures> since) {
        /** So many of a thousand that bought at least twice by now. */
        public long repeatRate() {
            return CohortFigures.perMille(figures.repeaters(), buyers);
        }
    }

    /**
     * One month of all buyers.
     *
     * @param newBuyers whose first order was in it @param firstNet of their first orders
     */
    public record Month(YearMonth month, long newBuyers, Money firstNet, CohortFigures all) {
        public long returningBuyers() {
            return all.buyers() - newBuyers;
        }

        public long repeatOrders() {
            return all.orders() - newBuyers;
        }

        public Money repeatNet() {
            return all.net().minus(firstNet);
        }
    }

    /**
     * @param buyers of all cohorts that are shown, and how many of them bought at least twice
     * @param total of all orders of the months, those of older cohorts too
     * @param complete false while orders from before are still being written
     */
    public record Report(
            YearMonth from,
            YearMonth to,
            long buyers,
            long repeaters,
            CohortFigures total,
            List<Cohort> cohorts,
            List<Month> months,
            boolean complete) {
        public long repeatRate() {
            return CohortFigures.perMille(repeaters, buyers);
        }
    }

    private final Buyers buyers;
    private final ShopSettings shop;
    private final Clock clock;

    public ShowCohorts(Buyers buyers, ShopSettings shop, Clock clock) {
        this.buyers = buyers;
        this.shop = shop;
        this.clock = clock;
    }

    public Report show(Query query) {
        var to = query.last().orElseGet(() -> YearMonth.from(clock.instant().atZone(shop.zone())));
        var from = to.minusMonths(query.months() - 1L);
        var cells = buyers.cells(from, to);
        var cohorts = new ArrayList<Cohort>();
        var months = new ArrayList<Month>();
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            cohorts.add(cohort(month, to, cells));
            months.add(month(month, cells));
        }
        return new Report(
                from,
                to,
                cohorts.stream().mapToLong(Cohort::buyers).sum(),
                cohorts.stream().mapToLong(it -> it.figures().repeaters()).sum(),
                sum(cells, cell -> true),
                cohorts,
                months,
                buyers.isComplete());
    }

    private static Cohort cohort(YearMonth first, YearMonth to, SortedMap<CohortCell, CohortFigures> cells) {
        var since = new ArrayList<CohortFigures>();
        for (var month = first; !month.isAfter(to); month = month.plusMonths(1))
            since.add(cells.getOrDefault(new CohortCell(first, month), CohortFigures.NONE));
        return new Cohort(
                first, since.get(0).buyers(), since.stream().reduce(CohortFigures.NONE, CohortFigures::plus), since);
    }

    private static Month month(YearMonth month, SortedMap<CohortCell, CohortFigures> cells) {
        var fresh = cells.getOrDefault(new CohortCell(month, month), CohortFigures.NONE);
        return new Month(month, fresh.buyers(), fresh.firstNet(), sum(cells, cell -> cell.month()
                .equals(month)));
    }

    private static CohortFigures sum(Map<CohortCell, CohortFigures> cells, Predicate<CohortCell> which) {
        return cells.entrySet().stream()
                .filter(it -> which.test(it.getKey()))
                .map(Map.Entry::getValue)
                .reduce(CohortFigures.NONE, CohortFigures::plus);
    }
}
