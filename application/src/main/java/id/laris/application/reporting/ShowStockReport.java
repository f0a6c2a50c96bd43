package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.DemandHistory;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.Subject.Scope;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.StockSheet.Shelf;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.forecasting.XyzClass;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.AbcClass;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What lies on the shelves: what it is worth, how long it lasts, what does not move, and which class it belongs to. Who is bound to warehouses
 * sees what lies in, and left from, one of them.
 */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowStockReport {
    public enum Show {
        ALL,
        /** There is some of it, and none was sold for so many days. */
        DEAD,
        CLASS_A,
        CLASS_B,
        CLASS_C
    }

    /**
     * @param text that the SKU or the name has in it, small and capital letters alike; blank for all
     * @param deadDays 1 to 3660
     * @param most rows, 1 or more
     */
    public record Query(Show show, String text, int deadDays, Optional<WarehouseCode> warehouse, int most) {
        public Query {
            if (deadDays < 1 || deadDays >= Period.MOST_DAYS) throw new Invalid("deadDays", deadDays, "1 to 3659");
            if (most < 1) throw new Invalid("limit", most, "1 or more");
        }
    }

    /**
     * @param value of the pieces on hand at what they cost on average; empty where nobody knows that
     * @param sold pieces within the last eight weeks
     * @param cover whole days that the pieces nobody was promised last, by the forecast or, without one, by the last eight weeks; empty where
     *     nothing is expected to sell
     * @param dead there is some of it, and none was sold for so many days
     * @param abc by what it brought net in the last 365 days
     * @param xyz empty where too little is known of its weeks
     */
    public record Row(
            Shelf shelf,
            Optional<Money> value,
            long sold,
            Optional<Long> cover,
            boolean dead,
            AbcClass abc,
            Optional<XyzClass> xyz) {}

    /**
     * @param query as answered: with the warehouse it is about
     * @param count rows there are in all
     * @param value of all of them, as far as costs are known
     * @param deadValue of those that are dead
     * @param costUnknown rows with pieces of unknown cost
     * @param rows what is worth most first
     */
    public record Report(
            Query query, int count, long pieces, Money value, Money deadValue, int costUnknown, List<Row> rows) {}

    private static final int YEAR = 365;
    private static final int RECENT = 56;
    private static final int WEEK = 7;
    private static final int BATCH = 500;

    private static final Comparator<Row> WORTH_MOST = Comparator.comparing(
                    (Row row) -> row.value().map(Money::minorUnits).orElse(-1L))
            .thenComparing(row -> row.shelf().onHand())
            .reversed()
            .thenComparing(row -> row.shelf().sku());

    private final StockSheet sheet;
    private final SalesSums sums;
    private final Forecasts forecasts;
    private final DemandHistory history;
    private final CurrentActor current;
    private final ShopSettings settings;
    private final Clock clock;

    public ShowStockReport(
            StockSheet sheet,
            SalesSums sums,
            Forecasts forecasts,
            DemandHistory history,
            CurrentActor current,
            ShopSettings settings,
            Clock clock) {
        this.sheet = sheet;
        this.sums = sums;
        this.forecasts = forecasts;
        this.history = history;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    public Report show(Query asked) {
        var query = new Query(
                asked.show(),
                asked.text(),
                asked.deadDays(),
                ReportPlace.of(current.actor(), asked.warehouse()),
                asked.most());
        var rows = rows(query).stream()
                .filter(row -> belongs(row, query))
                .sorted(WORTH_MOST)
                .toList();
        return new Report(
                query,
                rows.size(),
                rows.stream().mapToLong(row -> row.shelf().onHand()).sum(),
                value(rows),
                value(rows.stream().filter(Row::dead).toList()),
                (int) rows.stream()
                        .filter(row -> row.shelf().onHand() > 0 && row.value().isEmpty())
                        .count(),
                looked(rows.stream().limit(query.most()).toList(), query));
    }

    /** All of them, their cover by what sold and without the class of their weeks. */
    private List<Row> rows(Query query) {
        var recent = sold(RECENT, query);
        var alive = sold(query.deadDays(), query);
        var revenue = new HashMap<String, Long>();
        sold(YEAR, query)
                .forEach((sku, it) -> revenue.put(sku, it.amounts().net().minorUnits()));
        var abc = AbcClass.of(revenue);
        return sheet.shelves(query.warehouse()).stream()
                .map(shelf -> {
                    long sold = pieces(recent, shelf);
                    return new Row(
                            shelf,
                            value(shelf),
                            sold,
                            cover(shelf, (double) sold / RECENT),
                            shelf.onHand() > 0 && pieces(alive, shelf) <= 0,
                            abc.getOrDefault(shelf.sku(), AbcClass.C),
                            Optional.empty());
                })
                .toList();
    }

    private Map<String, SalesFigures> sold(int days, Query query) {
        var today = today();
        return sums.byKey(SalesDimension.SKU, new Period(today.minusDays(days - 1L), today), query.warehouse());
    }

    private static long pieces(Map<String, SalesFigures> sold, Shelf shelf) {
        return sold.getOrDefault(shelf.sku(), SalesFigures.NONE).amounts().pieces();
    }

    private static Optional<Money> value(Shelf shelf) {
        return shelf.cost()
                .map(cost -> Money.rupiah(cost.perPiece()
                        .multiply(BigDecimal.valueOf(shelf.onHand()))
                        .setScale(0, java.math.RoundingMode.HALF_UP)
                        .longValueExact()));
    }

    private static Money value(List<Row> rows) {
        return Money.sum(rows.stream().flatMap(row -> row.value().stream()).toList(), CurrencyUnit.IDR);
    }

    private static Optional<Long> cover(Shelf shelf, double perDay) {
        return perDay > 0
                ? Optional.of((long) Math.floor((shelf.onHand() - shelf.reserved()) / perDay))
                : Optional.empty();
    }

    private static boolean belongs(Row row, Query query) {
        var text = query.text().strip().toLowerCase(Locale.ROOT);
        return (row.shelf().name().toLowerCase(Locale.ROOT).contains(text)
                        || row.shelf().sku().toLowerCase(Locale.ROOT).contains(text))
                && switch (query.show()) {
                    case ALL -> true;
                    case DEAD -> row.dead();
                    case CLASS_A -> row.abc() == AbcClass.A;
                    case CLASS_B -> row.abc() == AbcClass.B;
                    case CLASS_C -> row.abc() == AbcClass.C;
                };
    }

    /** The same rows with what forecasts and the history of their weeks say. */
    private List<Row> looked(List<Row> rows, Query query) {
        var looked = new ArrayList<Row>(rows.size());
        for (int from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            var skus = batch.stream().map(row -> row.shelf().sku()).toList();
            var expected = expected(skus, query);
            var weeks = weeks(skus, query);
            for (var row : batch) {
                var sku = row.shelf().sku();
                var perDay = expected.get(sku);
                looked.add(new Row(
                        row.shelf(),
                        row.value(),
                        row.sold(),
                        perDay == null ? row.cover() : cover(row.shelf(), perDay),
                        row.dead(),
                        row.abc(),
                        Optional.ofNullable(weeks.get(sku)).flatMap(it -> XyzClass.of(it.series()))));
            }
        }
        return looked;
    }

    private Map<String, Double> expected(List<String> skus, Query query) {
        var expected = new HashMap<String, Double>();
        for (var forecast : forecasts.of(Scope.SKU, skus))
            if (forecast.subject().warehouse().equals(query.warehouse()))
                expected.put(
                        forecast.subject().key(),
                        forecast.near()
                                / (WEEK
                                        * Math.min(
                                                DemandForecast.NEAR,
                                                forecast.weeks().size())));
        return expected;
    }

    private Map<String, WeeklyDemand> weeks(List<String> skus, Query query) {
        var weeks = new HashMap<String, WeeklyDemand>();
        for (var demand : history.of(Scope.SKU, skus, WeeklyDemand.weekOf(today()))) {
            var its = query.warehouse().isEmpty()
                    ? demand.all()
                    : demand.warehouses().get(query.warehouse().get());
            if (its != null) weeks.put(demand.place().key(), its);
        }
        return weeks;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
