package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Categories;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shipping.Regions;
import id.laris.application.stock.Warehouses;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was sold in a time, by what one asks for, beside the time before and the year before. All of it is added up from the book of sales,
 * so it agrees with orders, refunds and returns to the rupiah. Who is bound to warehouses sees what left from one of them.
 */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowSalesReport {
    /** What the rows stand for. */
    public enum By {
        DAY,
        WEEK,
        MONTH,
        PRODUCT,
        SKU,
        CATEGORY,
        METHOD,
        CHANNEL,
        GROUP,
        PROVINCE,
        REGENCY,
        WAREHOUSE;

        /** Rows are days, weeks or months, in their order; else what brought most stands first. */
        public boolean isTime() {
            return this == DAY || this == WEEK || this == MONTH;
        }
    }

    public record Query(By by, Period period, Optional<WarehouseCode> warehouse) {}

    /**
     * @param key the first day of a time, a code, a slug or a SKU; blank for what has none
     * @param name what people call it; the key where nobody calls it anything
     * @param before the same in the time before; nothing for rows that are times
     */
    public record Row(String key, String name, SalesFigures figures, SalesFigures before) {}

    /** @param query as answered: with the warehouse it is about */
    public record Report(
            Query query, SalesFigures total, SalesFigures before, SalesFigures yearBefore, List<Row> rows) {}

    private static final Comparator<Row> MOST_FIRST = Comparator.comparing(
                    (Row row) -> row.figures().amounts().net())
            .reversed()
            .thenComparing(Row::key);

    private final SalesSums sums;
    private final Categories categories;
    private final Regions regions;
    private final Warehouses warehouses;
    private final CurrentActor current;

    public ShowSalesReport(
            SalesSums sums, Categories categories, Regions regions, Warehouses warehouses, CurrentActor current) {
        this.sums = sums;
        this.categories = categories;
        this.regions = regions;
        this.warehouses = warehouses;
        this.current = current;
    }

    public Report show(Query asked) {
        var query = new Query(asked.by(), asked.period(), ReportPlace.of(current.actor(), asked.warehouse()));
        return new Report(
                query,
                total(query, query.period()),
                total(query, query.period().before()),
                total(query, query.period().yearBefore()),
                query.by().isTime() ? times(query) : things(query));
    }

    private SalesFigures total(Query query, Period period) {
        return sums.byKey(SalesDimension.SHOP, period, query.warehouse()).getOrDefault("", SalesFigures.NONE);
    }

    private List<Row> times(Query query) {
        var days = sums.byDay(SalesDimension.SHOP, "", query.period(), query.warehouse());
        return SalesTimes.of(query.by(), query.period(), days).entrySet().stream()
                .map(row ->
                        new Row(row.getKey().toString(), row.getKey().toString(), row.getValue(), SalesFigures.NONE))
                .toList();
    }

    private List<Row> things(Query query) {
        var now = figures(query, query.period());
        var before = figures(query, query.period().before());
        var keys = new HashMap<>(before);
        keys.putAll(now);
        var names = names(query.by(), keys.keySet());
        return keys.keySet().stream()
                .map(key -> new Row(
                        key,
                        names.getOrDefault(key, key),
                        now.getOrDefault(key, SalesFigures.NONE),
                        before.getOrDefault(key, SalesFigures.NONE)))
                .sorted(MOST_FIRST)
                .toList();
    }

    private Map<String, SalesFigures> figures(Query query, Period period) {
        if (query.by() != By.WAREHOUSE)
            return sums.byKey(SalesDimension.valueOf(query.by().name()), period, query.warehouse());
        var figures = new HashMap<String, SalesFigures>();
        sums.byWarehouse(period).forEach((warehouse, sum) -> {
            if (query.warehouse().isEmpty() || query.warehouse().get().equals(warehouse))
                figures.put(warehouse.value(), sum);
        });
        return figures;
    }

    private Map<String, String> names(By by, Collection<String> keys) {
        var names = new HashMap<String, String>();
        switch (by) {
            case SKU, PRODUCT -> names.putAll(sums.names(SalesDimension.valueOf(by.name()), keys));
            case CATEGORY -> categories.all().forEach(c -> names.put(c.slug().value(), c.name()));
            case WAREHOUSE -> warehouses.all().forEach(w -> names.put(w.code().value(), w.name()));
            case PROVINCE -> regions.provinces().forEach(p -> names.put(p.code().value(), p.name()));
            case REGENCY -> keys.forEach(key -> region(key).ifPresent(name -> names.put(key, name)));
            default -> {}
        }
        return names;
    }

    private Optional<String> region(String key) {
        try {
            return regions.find(new RegionCode(key)).map(Regions.Region::name);
        } catch (Invalid foreign) {
            return Optional.empty(); // told in words by a history
        }
    }
}
