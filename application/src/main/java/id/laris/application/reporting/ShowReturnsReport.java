package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Categories;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.ReturnSheet.Ended;
import id.laris.application.reporting.ReturnSheet.Line;
import id.laris.application.reporting.ReturnSheet.Pieces;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.ReturnFigures;
import id.laris.domain.reporting.ReturnOutcome;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many of the pieces sold in a time were asked to come back in it, why, how they arrived and what was given for them, beside the time
 * before. Who is bound to warehouses sees what arrived in, and was sold from, one of them.
 */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowReturnsReport {
    private static final int MOST_LINES = 100;

    /** What the rows stand for. */
    public enum By {
        MONTH,
        PRODUCT,
        SKU,
        CATEGORY,
        WAREHOUSE
    }

    /** @param key the one row whose returns are asked for; blank for all of them */
    public record Query(By by, Period period, Optional<WarehouseCode> warehouse, String key) {
        public Query {
            if (by == By.MONTH && !key.isEmpty() && !key.matches("\\d{4}-(0[1-9]|1[0-2])"))
                throw new Invalid("key", key, "a month such as 2026-11");
        }
    }

    /**
     * @param key a month, a slug, a SKU or a code; blank for what has none
     * @param sold pieces, cancelled orders taken off
     * @param back money given back in that time by the book of sales; of months, of the returns asked for in them
     */
    public record Row(String key, String name, long sold, ReturnFigures figures, Money back) {}

    /** @param returns how many there are by what became of them @param worth given for them, in money, credit or relief */
    public record Total(long sold, ReturnFigures figures, Map<ReturnOutcome, Long> returns, Money worth) {}

    /** @param lines the newest returns behind it @param query as answered: with the warehouse it is about */
    public record Report(Query query, Total total, Total before, List<Row> rows, List<Line> lines) {}

    private final ReturnSheet sheet;
    private final SalesSums sums;
    private final Products products;
    private final Categories categories;
    private final Warehouses warehouses;
    private final CurrentActor current;

    public ShowReturnsReport(
            ReturnSheet sheet,
            SalesSums sums,
            Products products,
            Categories categories,
            Warehouses warehouses,
            CurrentActor current) {
        this.sheet = sheet;
        this.sums = sums;
        this.products = products;
        this.categories = categories;
        this.warehouses = warehouses;
        this.current = current;
    }

    public Report show(Query asked) {
        var query =
                new Query(asked.by(), asked.period(), ReportPlace.of(current.actor(), asked.warehouse()), asked.key());
        var pieces = sheet.pieces(query.period(), query.warehouse());
        var ended = sheet.ended(query.period(), query.warehouse());
        var keys = keys(query.by(), pieces);
        var skus = pieces.stream()
                .filter(it -> keys.apply(it).equals(query.key()))
                .map(Pieces::sku)
                .collect(Collectors.toSet());
        return new Report(
                query,
                total(query, query.period(), pieces, ended),
                total(
                        query,
                        query.period().before(),
                        sheet.pieces(query.period().before(), query.warehouse()),
                        sheet.ended(query.period().before(), query.warehouse())),
                query.by() == By.MONTH ? months(query, pieces, ended) : things(query, pieces, keys),
                query.key().isEmpty() || !skus.isEmpty()
                        ? sheet.lines(
                                month(query).orElse(query.period()),
                                query.by() == By.WAREHOUSE && !query.key().isEmpty()
                                        ? Optional.of(new WarehouseCode(query.key()))
                                        : query.warehouse(),
                                query.by() == By.MONTH || query.key().isEmpty() ? Set.of() : skus,
                                MOST_LINES)
                        : List.of());
    }

    private static Optional<Period> month(Query query) {
        if (query.by() != By.MONTH || query.key().isEmpty()) return Optional.empty();
        var month = YearMonth.parse(query.key());
        var from = month.atDay(1);
        var to = month.atEndOfMonth();
        return Optional.of(new Period(
                from.isBefore(query.period().from()) ? query.period().from() : from,
                to.isAfter(query.period().to()) ? query.period().to() : to));
    }

    private Total total(Query query, Period period, List<Pieces> pieces, List<Ended> ended) {
        var returns = new EnumMap<ReturnOutcome, Long>(ReturnOutcome.class);
        ended.forEach(it -> returns.merge(it.outcome(), it.returns(), Long::sum));
        return new Total(
                sums.byKey(SalesDimension.SHOP, period, query.warehouse())
                        .getOrDefault("", SalesFigures.NONE)
                        .amounts()
                        .pieces(),
                sum(pieces),
                returns,
                worth(ended));
    }

    private static ReturnFigures sum(Collection<Pieces> pieces) {
        return pieces.stream().map(Pieces::figures).reduce(ReturnFigures.NONE, ReturnFigures::plus);
    }

    private static Money worth(Collection<Ended> ended) {
        return Money.sum(ended.stream().map(Ended::worth).toList(), CurrencyUnit.IDR);
    }

    private List<Row> months(Query query, List<Pieces> pieces, List<Ended> ended) {
        var back = new TreeMap<YearMonth, ReturnFigures>();
        var sold = new HashMap<YearMonth, Long>();
        var last = YearMonth.from(query.period().to());
        for (var month = YearMonth.from(query.period().from()); !month.isAfter(last); month = month.plusMonths(1))
            back.put(month, ReturnFigures.NONE);
        pieces.forEach(it -> back.merge(it.month(), it.figures(), ReturnFigures::plus));
        sums.byDay(SalesDimension.SHOP, "", query.period(), query.warehouse())
                .forEach((day, figures) ->
                        sold.merge(YearMonth.from(day), figures.amounts().pieces(), Long::sum));
        return back.entrySet().stream()
                .map(it -> new Row(
                        it.getKey().toString(),
                        it.getKey().toString(),
                        sold.getOrDefault(it.getKey(), 0L),
                        it.getValue(),
                        worth(ended.stream()
                                .filter(end -> end.month().equals(it.getKey()))
                                .toList())))
                .toList();
    }

    private List<Row> things(Query query, List<Pieces> pieces, Function<Pieces, String> keys) {
        var back = pieces.stream().collect(Collectors.groupingBy(keys));
        var sold = sold(query);
        var all = new HashSet<>(back.keySet());
        sold.forEach((key, figures) -> {
            if (!figures.amounts().returned().isZero()) all.add(key);
        });
        var names = names(query.by(), all);
        return all.stream()
                .map(key -> row(key, names, sold.getOrDefault(key, SalesFigures.NONE), back.get(key)))
                .sorted(Comparator.comparing((Row row) -> row.figures().returned())
                        .reversed()
                        .thenComparing(Row::key))
                .toList();
    }

    private static Row row(String key, Map<String, String> names, SalesFigures sold, List<Pieces> back) {
        return new Row(
                key,
                names.getOrDefault(key, key),
                sold.amounts().pieces(),
                sum(back == null ? List.of() : back),
                sold.amounts().returned());
    }

    private Map<String, SalesFigures> sold(Query query) {
        if (query.by() != By.WAREHOUSE)
            return sums.byKey(SalesDimension.valueOf(query.by().name()), query.period(), query.warehouse());
        var sold = new HashMap<String, SalesFigures>();
        sums.byWarehouse(query.period()).forEach((warehouse, figures) -> {
            if (query.warehouse().filter(only -> !only.equals(warehouse)).isEmpty())
                sold.put(warehouse.value(), figures);
        });
        return sold;
    }

    private Function<Pieces, String> keys(By by, List<Pieces> pieces) {
        return switch (by) {
            case MONTH -> it -> it.month().toString();
            case SKU -> Pieces::sku;
            case WAREHOUSE -> it -> it.warehouse().map(WarehouseCode::value).orElse("");
            case PRODUCT -> {
                var owners = owners(pieces);
                yield it -> owners.containsKey(it.sku()) ? owners.get(it.sku()).value() : "";
            }
            case CATEGORY -> {
                var owners = owners(pieces);
                var shelves = products.findAll(new HashSet<>(owners.values())).stream()
                        .filter(product -> product.category().isPresent())
                        .collect(Collectors.toMap(
                                product -> product.slug(),
                                product -> product.category().get().value()));
                yield it -> shelves.getOrDefault(owners.get(it.sku()), "");
            }
        };
    }

    private Map<String, Slug> owners(List<Pieces> pieces) {
        var owners = new HashMap<String, Slug>();
        products.owners(pieces.stream().map(it -> new Sku(it.sku())).collect(Collectors.toSet()))
                .forEach((sku, slug) -> owners.put(sku.value(), slug));
        return owners;
    }

    private Map<String, String> names(By by, Collection<String> keys) {
        var names = new HashMap<String, String>();
        switch (by) {
            case SKU, PRODUCT -> names.putAll(sums.names(SalesDimension.valueOf(by.name()), keys));
            case CATEGORY -> categories.all().forEach(it -> names.put(it.slug().value(), it.name()));
            case WAREHOUSE -> warehouses.all().forEach(it -> names.put(it.code().value(), it.name()));
            case MONTH -> {}
        }
        return names;
    }
}
