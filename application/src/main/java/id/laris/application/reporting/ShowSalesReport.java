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
import java.util.HashSet;
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

    /** @param most so many rows at most, from 1 on; times are all told */
    public record Query(By by, Period period, Optional<WarehouseCode> warehouse, int most) {
        public Query {
            if (most < 1) throw new Invalid("limit", most, "1 or more");
        }

        /** For all rows. */
        public Query(By by, Period period, Optional<WarehouseCode> warehouse) {
            this(by, period, warehouse, Integer.MAX_VALUE);
        }
    }

    /**
     * @param key the first day of a time, a code, a slug or a SKU; blank for what has none
     * @param name what people call it; the key where nobody calls it anything
     * @param before the same in the time before; nothing for rows that are times
     */
    public record Row(String key, String name, SalesFigures figures, SalesFigures before) {}

    /**
     * @param query as answered: with the warehouse it is about
     * @param more whether there are rows behind these
     */
    public record Report(
            Query query,
            SalesFigures total,
            SalesFigures before,
            SalesFigures yearBefore,
            List<Row> rows,
            boolean more) {}

    private record Rows(List<Row> first, boolean more) {}

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
        var query =
                new Query(asked.by(), asked.period(), ReportPlace.of(current.actor(), asked.warehouse()), asked.most());
        var rows = query.by().isTime() ? times(query) : things(query);
        return new Report(
                query,
                total(query, query.period()),
                total(query, query.period().before()),
                total(query, query.period().yearBefore()),
                rows.first(),
                rows.more());
    }

    private SalesFigures total(Query query, Period period) {
        return sums.byKey(SalesDimension.SHOP, period, query.warehouse()).getOrDefault("", SalesFigures.NONE);
    }

    private Rows times(Query query) {
        var days = sums.byDay(SalesDimension.SHOP, "", query.period(), query.warehouse());
        var rows = SalesTimes.of(query.by(), query.period(), days).entrySet().stream()
                .map(row ->
                        new Row(row.getKey().toString(), row.getKey().toString(), row.getValue(), SalesFigures.NONE))
                .toList();
        return new Rows(rows, false);
    }

    private Rows things(Query query) {
        if (query.most() < Integer.MAX_VALUE && (query.by() == By.PRODUCT || query.by() == By.SKU)) {
            var dimension = SalesDimension.valueOf(query.by().name());
            var best = sums.greatest(dimension, query.period(), query.warehouse(), query.most() + 1);
            if (best.size() > query.most()) return best(query, dimension, best.subList(0, query.most()));
        }
        var now = figures(query, query.period());
        var before = figures(query, query.period().before());
        var all = new HashSet<>(before.keySet());
        all.addAll(now.keySet());
        Comparator<String> mostFirst = Comparator.comparing((String key) ->
                        now.getOrDefault(key, SalesFigures.NONE).amounts().net())
                .reversed()
                .thenComparing(Comparator.naturalOrder());
        var keys = all.stream().sorted(mostFirst).limit(query.most()).toList();
        return new Rows(rows(query, keys, now, before), keys.size() < all.size());
    }

    /** Of thousands of goods only those that are shown are added up: what earned something stands before what did not. */
    private Rows best(Query query, SalesDimension dimension, List<String> keys) {
        var now = sums.ofKeys(dimension, keys, query.period(), query.warehouse());
        var before = sums.ofKeys(dimension, keys, query.period().before(), query.warehouse());
        return new Rows(rows(query, keys, now, before), true);
    }

    private List<Row> rows(
            Query query, List<String> keys, Map<String, SalesFigures> now, Map<String, SalesFigures> before) {
        var names = names(query.by(), keys);
        return keys.stream()
                .map(key -> new Row(
                        key,
                        names.getOrDefault(key, key),
                        now.getOrDefault(key, SalesFigures.NONE),
                        before.getOrDefault(key, SalesFigures.NONE)))
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
