package id.laris.application.reporting;

import id.laris.application.catalogue.InMemoryProducts;
import id.laris.application.order.InMemoryOrders;
import id.laris.application.payment.InMemoryPayments;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryShopFigures implements ShopFigures {
    private final InMemoryOrders orders;
    private final InMemoryPayments payments;
    private final InMemoryProducts products;
    private final StockBook stock;
    private final Warehouses warehouses;

    @Inject
    public InMemoryShopFigures(
            InMemoryOrders orders,
            InMemoryPayments payments,
            InMemoryProducts products,
            StockBook stock,
            Warehouses warehouses) {
        this.orders = orders;
        this.payments = payments;
        this.products = products;
        this.stock = stock;
        this.warehouses = warehouses;
    }

    @Override
    public List<DaySales> salesByDay(Instant from, Instant to, ZoneId zone) {
        var byDay =
                sold(from, to).stream().collect(Collectors.groupingBy(o -> LocalDate.ofInstant(o.placedAt(), zone)));
        var days = new ArrayList<DaySales>();
        for (var day = LocalDate.ofInstant(from, zone);
                !day.isAfter(LocalDate.ofInstant(to, zone));
                day = day.plusDays(1)) {
            var ofDay = byDay.getOrDefault(day, List.of());
            days.add(new DaySales(
                    day,
                    ofDay.size(),
                    Money.sum(ofDay.stream().map(o -> o.totals().total()).toList(), CurrencyUnit.IDR)));
        }
        return days;
    }

    @Override
    public List<LowStock> lowStock(Few few, int most) {
        return products.published()
                .flatMap(p -> p.variants().stream().flatMap(v -> {
                    var levels = stock.levels(List.of(v.sku())).stream()
                            .filter(l -> !isClosed(l.warehouse()))
                            .filter(l -> few.warehouses().isEmpty()
                                    || few.warehouses().contains(l.warehouse()))
                            .toList();
                    return few.unwatched()
                                    && levels.stream()
                                            .anyMatch(l -> !l.minimum().isZero())
                            ? Stream.empty()
                            : Stream.of(new LowStock(
                                    v.sku().value(),
                                    p.title(),
                                    v.optionText(),
                                    levels.stream()
                                            .mapToInt(l -> l.available().value())
                                            .sum()));
                }))
                .filter(l -> l.available() <= few.atMost())
                .sorted(Comparator.comparingInt(LowStock::available).thenComparing(LowStock::sku))
                .limit(most)
                .toList();
    }

    private boolean isClosed(WarehouseCode code) {
        return warehouses.all().stream().anyMatch(warehouse -> warehouse.code().equals(code) && !warehouse.active());
    }

    @Override
    public long openTransfers() {
        return payments.all().stream()
                .flatMap(p -> p.open().stream())
                .filter(a -> a.method() == PaymentMethod.BANK_TRANSFER)
                .count();
    }

    @Override
    public List<BestSeller> bestSellers(Instant from, Instant to, int most) {
        return sold(from, to).stream()
                .flatMap(o -> o.lines().stream())
                .collect(Collectors.groupingBy(OrderLine::productSlug))
                .entrySet()
                .stream()
                .map(e -> new BestSeller(
                        e.getKey(),
                        e.getValue().get(0).title(),
                        e.getValue().stream()
                                .mapToLong(l -> l.quantity().value())
                                .sum(),
                        Money.sum(e.getValue().stream().map(OrderLine::total).toList(), CurrencyUnit.IDR)))
                .sorted(Comparator.comparingLong(BestSeller::pieces).reversed().thenComparing(BestSeller::slug))
                .limit(most)
                .toList();
    }

    private List<Order> sold(Instant from, Instant to) {
        return orders.all().stream()
                .filter(o -> (o.state() == OrderState.CONFIRMED || o.state() == OrderState.COMPLETED)
                        && !o.placedAt().isBefore(from)
                        && o.placedAt().isBefore(to))
                .toList();
    }
}
