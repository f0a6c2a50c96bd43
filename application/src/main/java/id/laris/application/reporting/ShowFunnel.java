package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.Requires;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.FunnelFigures;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.shared.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far visitors of the web shop came in a time, beside the time before, and which products they looked at most. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ShowFunnel {
    private static final int MOST_SEEN = 20;

    /** @param by a time */
    public record Query(By by, Period period) {
        public Query {
            if (!by.isTime()) throw new Invalid("by", by, "DAY, WEEK or MONTH");
        }
    }

    /** @param first its first day */
    public record Row(LocalDate first, FunnelFigures figures) {}

    /** @param orders of all channels that stand it is in */
    public record Product(String slug, String name, long views, long orders) {}

    /** @param rows oldest first */
    public record Funnel(
            Query query, FunnelFigures total, FunnelFigures before, List<Row> rows, List<Product> mostSeen) {}

    private final Footfall footfall;
    private final SalesSums sums;
    private final Products products;

    public ShowFunnel(Footfall footfall, SalesSums sums, Products products) {
        this.footfall = footfall;
        this.sums = sums;
        this.products = products;
    }

    public Funnel show(Query query) {
        var days = footfall.days(query.period());
        return new Funnel(
                query,
                days.values().stream().reduce(FunnelFigures.NONE, FunnelFigures::plus),
                footfall.days(query.period().before()).values().stream()
                        .reduce(FunnelFigures.NONE, FunnelFigures::plus),
                SalesTimes.of(query.by(), query.period(), days, FunnelFigures.NONE, FunnelFigures::plus)
                        .entrySet()
                        .stream()
                        .map(time -> new Row(time.getKey(), time.getValue()))
                        .toList(),
                mostSeen(query.period()));
    }

    private List<Product> mostSeen(Period period) {
        var seen = footfall.mostSeen(period, MOST_SEEN);
        if (seen.isEmpty()) return List.of();
        var names = products
                .findAll(seen.stream().map(it -> new Slug(it.product())).toList())
                .stream()
                .collect(Collectors.toMap(it -> it.slug().value(), it -> it.title()));
        var sold = sums.byKey(SalesDimension.PRODUCT, period, Optional.empty());
        return seen.stream()
                .map(it -> new Product(
                        it.product(),
                        names.getOrDefault(it.product(), it.product()),
                        it.views(),
                        Optional.ofNullable(sold.get(it.product()))
                                .map(figures -> figures.orders())
                                .orElse(0L)))
                .toList();
    }
}
