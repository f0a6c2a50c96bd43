package id.laris.application.purchasing;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryPurchaseOrders implements PurchaseOrders, Incoming {
    private final Table<PurchaseNumber, PurchaseOrder> orders;
    private final Table<Integer, Long> numbers;

    @Inject
    public InMemoryPurchaseOrders(Undo undo) {
        orders = new Table<>(undo);
        numbers = new Table<>(undo);
    }

    @Override
    public synchronized PurchaseNumber nextNumber(int year) {
        long next = numbers.find(year).orElse(0L) + 1;
        numbers.put(year, next);
        return PurchaseNumber.of(year, next);
    }

    @Override
    public void add(PurchaseOrder order) {
        orders.put(order.number(), order);
    }

    @Override
    public synchronized void save(PurchaseOrder order) {
        if (get(order.number()).version() != order.version()) throw new StaleVersion("purchase", order.number());
        add(new PurchaseOrder(
                order.number(),
                order.supplier(),
                order.warehouse(),
                order.lines(),
                order.freight(),
                order.otherCosts(),
                order.note(),
                order.state(),
                order.reason(),
                order.createdAt(),
                order.sentAt(),
                order.version() + 1));
    }

    @Override
    public PurchaseOrder get(PurchaseNumber number) {
        return orders.find(number).orElseThrow(() -> new Missing("purchase", number));
    }

    /** In no order. */
    public List<PurchaseOrder> all() {
        return orders.all().toList();
    }

    @Override
    public PurchaseOrder lock(PurchaseNumber number) {
        return get(number);
    }

    @Override
    public Page<PurchaseOrder> list(PurchaseQuery query) {
        var found = orders.all()
                .filter(order -> query.text().isEmpty()
                        || order.number().value().contains(query.text().toUpperCase(Locale.ROOT))
                        || order.lines().stream()
                                .anyMatch(line -> line.sku().value().equals(query.text())))
                .filter(order -> query.states().isEmpty() || query.states().contains(order.state()))
                .filter(order ->
                        query.supplier().isEmpty() || query.supplier().get().equals(order.supplier()))
                .filter(order ->
                        query.warehouses().isEmpty() || query.warehouses().contains(order.warehouse()))
                .sorted(Comparator.comparing(PurchaseOrder::createdAt)
                        .thenComparing(order -> order.number().value())
                        .reversed())
                .toList();
        int from = query.cursor()
                .map(last -> 1
                        + found.stream()
                                .map(order -> order.number().value())
                                .toList()
                                .indexOf(last))
                .orElse(0);
        var rest = found.subList(from, found.size());
        return rest.size() <= query.limit()
                ? new Page<>(rest, Optional.empty())
                : new Page<>(
                        rest.subList(0, query.limit()),
                        Optional.of(rest.get(query.limit() - 1).number().value()));
    }

    @Override
    public List<Expected> of(Collection<Sku> skus) {
        return orders.all()
                .filter(order -> order.state().isExpected())
                .flatMap(order -> order.lines().stream()
                        .filter(line -> skus.contains(line.sku()) && !line.isComplete())
                        .map(line -> new Expected(
                                line.sku(), order.warehouse(), line.expected(), order.number(), line.open())))
                .filter(expected -> expected.pieces().compareTo(Quantity.ZERO) > 0)
                .sorted(Comparator.comparing(Expected::sku)
                        .thenComparing(Expected::day)
                        .thenComparing(Expected::warehouse)
                        .thenComparing(expected -> expected.purchase().value()))
                .toList();
    }
}
