package id.laris.domain.reporting;

import id.laris.domain.order.OrderLine;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.reporting.OrderSale.GivenBack;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a standing order has earned, by document, line and warehouse. Shares of the whole order (shipping, its tax, money that went back)
 * are divided over the lines by what was paid for them, and those of a line over its warehouses by pieces, by largest remainder: the parts
 * add up to the rupiah. Tax within money that went back is a running share of the order's tax, so that an order paid back whole bears none.
 */
final class EarnedFigures {
    record Place(String document, Sku sku, Optional<WarehouseCode> warehouse) {}

    record Earned(SalesEntry.Kind kind, Instant at, SalesAmounts amounts) {}

    private final OrderSale sale;
    private final Map<Sku, AverageCost> costs;
    private final List<OrderLine> lines;
    private final List<Long> weights;
    private final Money zero;
    private final Map<Place, Earned> earned = new LinkedHashMap<>();

    private EarnedFigures(OrderSale sale, Map<Sku, AverageCost> costs) {
        this.sale = sale;
        this.costs = costs;
        this.lines = sale.order().lines();
        this.weights = lines.stream()
                .map(line -> sale.order().gross(line).minorUnits())
                .toList();
        this.zero = Money.zero(sale.order().totals().goods().currency());
    }

    static Map<Place, Earned> of(OrderSale sale, Map<Sku, AverageCost> costs) {
        if (!sale.stands()) return Map.of();
        var figures = new EarnedFigures(sale, costs);
        figures.sold();
        sale.returns().forEach(figures::cameBack);
        figures.gaveBack();
        return figures.earned;
    }

    private void sold() {
        var order = sale.order();
        var shipping = order.totals().shippingGross().spread(weights);
        var shippingTax = order.totals()
                .tax()
                .minus(sum(lines.stream().map(OrderLine::tax).toList()))
                .spread(weights);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var gross = order.gross(line);
            var discount = discount(line, gross);
            var cost = Optional.ofNullable(costs.get(line.sku()));
            put(
                    order.number().value(),
                    SalesEntry.Kind.SALE,
                    sale.confirmedAt(),
                    line,
                    SalesAmounts.sold(
                            line.quantity().value(),
                            gross.plus(discount),
                            discount,
                            line.tax().plus(shippingTax.get(i)),
                            shipping.get(i),
                            cost.map(each -> each.of(line.quantity())).orElse(zero),
                            cost.isPresent() ? gross.minus(line.tax()) : zero));
        }
    }

    /** What the goods were reduced by, with as much tax within as what was paid for them has. */
    private static Money discount(OrderLine line, Money gross) {
        var reduced = line.normalPrice().minus(line.unitPrice());
        return line.unitPrice().isZero()
                ? reduced.times(line.quantity())
                : gross.share(
                        BigDecimal.valueOf(reduced.minorUnits()),
                        BigDecimal.valueOf(line.unitPrice().minorUnits()));
    }

    /** Pieces that are sold again cost nothing; those that came back damaged stay a cost. */
    private void cameBack(ReturnRequest request) {
        for (var back : request.lines()) {
            if (back.arrived().isZero()) continue;
            var sellable = back.found().orElseThrow().sellable();
            var cost = Optional.ofNullable(costs.get(back.sku()))
                    .map(each -> each.of(sellable))
                    .orElse(zero);
            put(
                    request.number().value(),
                    SalesEntry.Kind.RETURNED,
                    request.changedAt(),
                    sale.order().line(back.sku()),
                    SalesAmounts.cameBack(back.arrived().value(), zero.minus(cost)));
        }
    }

    private void gaveBack() {
        var before = zero;
        var inTime = sale.givenBack().stream()
                .sorted(Comparator.comparing(GivenBack::at).thenComparing(GivenBack::document))
                .toList();
        for (var back : inTime) {
            var after = before.plus(back.amount());
            gaveBack(back, taxWithin(after).minus(taxWithin(before)));
            before = after;
        }
    }

    private void gaveBack(GivenBack back, Money tax) {
        var request = sale.returns().stream()
                .filter(r -> r.number().value().equals(back.reason()))
                .findFirst();
        var by = request.map(this::creditedValue)
                .filter(values -> values.stream().anyMatch(value -> value > 0))
                .orElse(weights);
        var amounts = back.amount().spread(by);
        var taxes = tax.spread(by);
        for (int i = 0; i < lines.size(); i++) {
            var without = amounts.get(i).minus(taxes.get(i));
            put(
                    back.document(),
                    request.isPresent() ? SalesEntry.Kind.RETURNED : SalesEntry.Kind.GOODWILL,
                    back.at(),
                    lines.get(i),
                    SalesAmounts.gaveBack(
                            amounts.get(i),
                            zero.minus(taxes.get(i)),
                            costs.containsKey(lines.get(i).sku()) ? zero.minus(without) : zero));
        }
    }

    private Money taxWithin(Money givenBack) {
        var totals = sale.order().totals();
        var whole = totals.total();
        if (whole.isZero()) return zero;
        var part = whole.isLessThan(givenBack) ? whole : givenBack;
        return totals.tax().share(BigDecimal.valueOf(part.minorUnits()), BigDecimal.valueOf(whole.minorUnits()));
    }

    private List<Long> creditedValue(ReturnRequest request) {
        return lines.stream()
                .map(line -> request.lines().stream()
                        .filter(back -> back.sku().equals(line.sku()))
                        .map(back -> sale.order()
                                .gross(line)
                                .share(
                                        BigDecimal.valueOf(back.credited().value()),
                                        BigDecimal.valueOf(line.quantity().value()))
                                .minorUnits())
                        .findFirst()
                        .orElse(0L))
                .toList();
    }

    private void put(String document, SalesEntry.Kind kind, Instant at, OrderLine line, SalesAmounts amounts) {
        var places = places(line);
        var parts =
                amounts.spread(places.values().stream().map(Integer::longValue).toList());
        int i = 0;
        for (var warehouse : places.keySet()) {
            var part = parts.get(i++);
            if (!part.isNone())
                earned.put(
                        new Place(
                                document,
                                line.sku(),
                                warehouse.isEmpty() ? Optional.empty() : Optional.of(new WarehouseCode(warehouse))),
                        new Earned(kind, at, part));
        }
    }

    /** Every piece of the line has one place; those of which nothing is known lie where others of it do. */
    private Map<String, Integer> places(OrderLine line) {
        var places = new TreeMap<String, Integer>();
        int left = line.quantity().value();
        for (var place : new ArrayList<>(
                sale.places().getOrDefault(line.sku(), new TreeMap<>()).entrySet())) {
            int here = Math.min(left, place.getValue().value());
            if (here > 0) places.put(place.getKey().value(), here);
            left -= here;
        }
        if (left > 0) places.merge(places.isEmpty() ? "" : places.firstKey(), left, Integer::sum);
        return places;
    }

    private Money sum(List<Money> amounts) {
        return Money.sum(amounts, zero.currency());
    }
}
