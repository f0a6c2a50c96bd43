package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.BeingCounted;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeNumber;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryStockTakes implements StockTakes {
    private final Table<StockTakeNumber, StockTake> takes;
    private final Table<Integer, Long> numbers;

    @Inject
    public InMemoryStockTakes(Undo undo) {
        takes = new Table<>(undo);
        numbers = new Table<>(undo);
    }

    @Override
    public synchronized StockTakeNumber nextNumber(int year) {
        long next = numbers.find(year).orElse(0L) + 1;
        numbers.put(year, next);
        return StockTakeNumber.of(year, next);
    }

    @Override
    public synchronized void add(StockTake take) {
        requireAlone(take);
        takes.put(take.number(), take);
    }

    @Override
    public synchronized void save(StockTake take, Collection<Sku> changed) {
        if (get(take.number()).version() != take.version()) throw new StaleVersion("stock-take", take.number());
        requireAlone(take);
        takes.put(
                take.number(),
                new StockTake(
                        take.number(),
                        take.warehouse(),
                        take.title(),
                        take.lines(),
                        take.state(),
                        take.starter(),
                        take.startedAt(),
                        take.approver(),
                        take.endedAt(),
                        take.version() + 1));
    }

    private void requireAlone(StockTake take) {
        if (take.state() != StockTake.State.COUNTING) return;
        var others = takes.all()
                .filter(other -> other.state() == StockTake.State.COUNTING)
                .filter(other -> !other.number().equals(take.number()))
                .filter(other -> other.warehouse().equals(take.warehouse()))
                .flatMap(other -> other.lines().stream())
                .map(StockTake.Line::sku)
                .collect(Collectors.toSet());
        var twice = take.lines().stream()
                .map(StockTake.Line::sku)
                .filter(others::contains)
                .sorted()
                .toList();
        if (!twice.isEmpty()) throw new BeingCounted(twice);
    }

    @Override
    public StockTake get(StockTakeNumber number) {
        return takes.find(number).orElseThrow(() -> new Missing("stock-take", number));
    }

    @Override
    public StockTake lock(StockTakeNumber number) {
        return get(number);
    }

    @Override
    public Page<StockTake> list(Set<WarehouseCode> warehouses, Optional<String> cursor, int limit) {
        var all = takes.all()
                .filter(t -> warehouses.isEmpty() || warehouses.contains(t.warehouse()))
                .sorted(Comparator.comparing(StockTake::startedAt)
                        .thenComparing(t -> t.number().value())
                        .reversed())
                .toList();
        int from = cursor.map(InMemoryStockTakes::place).orElse(0);
        int to = Math.min(all.size(), from + limit);
        return new Page<>(
                all.subList(Math.min(from, to), to),
                to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    private static int place(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }
}
