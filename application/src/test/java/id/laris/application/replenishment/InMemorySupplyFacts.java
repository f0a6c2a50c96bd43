package id.laris.application.replenishment;

import id.laris.application.purchasing.InMemoryGoodsReceipts;
import id.laris.application.purchasing.InMemoryPriceLists;
import id.laris.application.purchasing.InMemoryPurchaseOrders;
import id.laris.application.purchasing.InMemorySuppliers;
import id.laris.application.stock.InMemoryStockBook;
import id.laris.application.stock.InMemoryTransfers;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemorySupplyFacts implements SupplyFacts {
    private static final int ALL = 1_000_000;

    private final InMemoryPurchaseOrders orders;
    private final InMemoryGoodsReceipts receipts;
    private final InMemoryPriceLists prices;
    private final InMemorySuppliers suppliers;
    private final InMemoryTransfers transfers;
    private final InMemoryStockBook stock;

    @Inject
    public InMemorySupplyFacts(
            InMemoryPurchaseOrders orders,
            InMemoryGoodsReceipts receipts,
            InMemoryPriceLists prices,
            InMemorySuppliers suppliers,
            InMemoryTransfers transfers,
            InMemoryStockBook stock) {
        this.orders = orders;
        this.receipts = receipts;
        this.prices = prices;
        this.suppliers = suppliers;
        this.transfers = transfers;
        this.stock = stock;
    }

    @Override
    public Map<WarehouseCode, Long> filled(Collection<WarehouseCode> warehouses) {
        return Stream.concat(
                        stock.all()
                                .map(level -> Map.entry(
                                        level.warehouse(),
                                        (long) level.onHand().value()
                                                + level.damaged().value())),
                        coming().map(it -> Map.entry(it.warehouse(), (long) it.pieces())))
                .filter(it -> it.getValue() > 0 && warehouses.contains(it.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    @Override
    public List<Coming> coming(Collection<Sku> skus) {
        return coming().filter(it -> skus.contains(it.sku()))
                .sorted(Comparator.comparing(Coming::sku)
                        .thenComparing(Coming::warehouse)
                        .thenComparing(Coming::day)
                        .thenComparing(it -> it.way().name())
                        .thenComparing(Coming::pieces))
                .toList();
    }

    private Stream<Coming> coming() {
        var bought = orders.all().stream()
                .filter(order ->
                        order.state() == PurchaseState.DRAFT || order.state().isExpected())
                .flatMap(order -> order.lines().stream()
                        .filter(line -> !line.isComplete())
                        .map(line -> new Coming(
                                line.sku(),
                                order.warehouse(),
                                order.state() == PurchaseState.DRAFT ? Way.DRAFTED : Way.ORDERED,
                                line.expected(),
                                line.open().value())));
        var moving = transfers.list(true, Set.of(), Optional.empty(), ALL).items().stream()
                .flatMap(transfer -> transfer.lines().stream()
                        .filter(line -> !line.open().isZero())
                        .map(line -> new Coming(
                                line.sku(),
                                transfer.to(),
                                Way.MOVING,
                                LocalDate.ofInstant(transfer.sentAt(), ZoneOffset.UTC),
                                line.open().value())));
        return Stream.concat(bought, moving);
    }

    @Override
    public List<SupplierPrice> prices(Collection<Sku> skus, LocalDate day) {
        var active = suppliers.active().stream().map(Supplier::id).collect(Collectors.toSet());
        var valid = new HashMap<List<Object>, SupplierPrice>();
        for (var price : prices.all())
            if (active.contains(price.supplier())
                    && skus.contains(price.sku())
                    && !price.validFrom().isAfter(day))
                valid.merge(
                        List.of(price.supplier(), price.sku()),
                        price,
                        (one, other) -> one.validFrom().isAfter(other.validFrom()) ? one : other);
        return valid.values().stream()
                .sorted(Comparator.comparing(SupplierPrice::sku)
                        .thenComparing(SupplierPrice::unitCost)
                        .thenComparing(price -> price.supplier().value().toString()))
                .toList();
    }

    @Override
    public Map<SupplierId, Deliveries> deliveries(Instant since) {
        var days = new HashMap<SupplierId, List<Double>>();
        for (var receipt : receipts.list(Set.of(), Optional.empty(), ALL).items()) {
            if (receipt.at().isBefore(since) || receipt.purchase().isEmpty()) continue;
            var order = orders.get(receipt.purchase().get());
            order.sentAt().ifPresent(sent -> days.computeIfAbsent(order.supplier(), supplier -> new ArrayList<>())
                    .add(Math.max(0, Duration.between(sent, receipt.at()).toSeconds()) / 86_400.0));
        }
        var found = new HashMap<SupplierId, Deliveries>();
        days.forEach((supplier, each) -> found.put(supplier, deliveries(each)));
        return found;
    }

    private static Deliveries deliveries(List<Double> days) {
        var mean = days.stream().mapToDouble(Double::doubleValue).sum() / days.size();
        var squares = days.stream().mapToDouble(it -> (it - mean) * (it - mean)).sum();
        return new Deliveries(days.size(), mean, days.size() == 1 ? 0 : Math.sqrt(squares / (days.size() - 1)));
    }
}
