package id.laris.application.reporting;

import id.laris.domain.reporting.SalesCell;
import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

@Alternative
@Singleton
public class InMemorySalesSums implements SalesSums {
    private final InMemorySalesBook book;

    @Inject
    public InMemorySalesSums(InMemorySalesBook book) {
        this.book = book;
    }

    @Override
    public Map<String, SalesFigures> byKey(SalesDimension dimension, Period period, Optional<WarehouseCode> warehouse) {
        return sums(
                cell -> cell.dimension() == dimension
                        && cell.warehouse().equals(warehouse)
                        && period.contains(cell.day()),
                SalesCell::key);
    }

    @Override
    public Map<String, SalesFigures> ofKeys(
            SalesDimension dimension, Collection<String> keys, Period period, Optional<WarehouseCode> warehouse) {
        var sums = byKey(dimension, period, warehouse);
        sums.keySet().retainAll(keys);
        return sums;
    }

    @Override
    public List<String> greatest(SalesDimension dimension, Period period, Optional<WarehouseCode> warehouse, int most) {
        var sums = byKey(dimension, period, warehouse);
        return sums.keySet().stream()
                .filter(key -> sums.get(key).amounts().net().minorUnits() > 0)
                .sorted(Comparator.comparing(
                                (String key) -> sums.get(key).amounts().net())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    @Override
    public Map<String, Long> pieces(SalesDimension dimension, Period period, Optional<WarehouseCode> warehouse) {
        var pieces = new HashMap<String, Long>();
        byKey(dimension, period, warehouse)
                .forEach((key, sum) -> pieces.put(key, sum.amounts().pieces()));
        pieces.values().removeIf(it -> it == 0);
        return pieces;
    }

    @Override
    public SortedMap<LocalDate, SalesFigures> byDay(
            SalesDimension dimension, String key, Period period, Optional<WarehouseCode> warehouse) {
        return new TreeMap<>(sums(
                cell -> cell.dimension() == dimension
                        && cell.key().equals(key)
                        && cell.warehouse().equals(warehouse)
                        && period.contains(cell.day()),
                SalesCell::day));
    }

    @Override
    public Map<WarehouseCode, SalesFigures> byWarehouse(Period period) {
        return sums(
                cell -> cell.dimension() == SalesDimension.SHOP
                        && cell.warehouse().isPresent()
                        && period.contains(cell.day()),
                cell -> cell.warehouse().orElseThrow());
    }

    private <K> Map<K, SalesFigures> sums(Predicate<SalesCell> which, Function<SalesCell, K> key) {
        var sums = new HashMap<K, SalesFigures>();
        SalesCell.of(book.all().toList()).forEach((cell, figures) -> {
            if (which.test(cell)) sums.merge(key.apply(cell), figures, SalesFigures::plus);
        });
        sums.values().removeIf(SalesFigures::isNone);
        return sums;
    }

    @Override
    public Map<String, String> names(SalesDimension dimension, Collection<String> keys) {
        var names = new HashMap<String, String>();
        book.all()
                .filter(entry -> keys.contains(entry.line().key(dimension)))
                .sorted(Comparator.comparing(SalesEntry::day))
                .forEach(entry -> names.put(entry.line().key(dimension), name(dimension, entry)));
        return names;
    }

    private static String name(SalesDimension dimension, SalesEntry entry) {
        var line = entry.line();
        return dimension != SalesDimension.SKU || line.optionText().isEmpty()
                ? line.title()
                : line.title() + " · " + line.optionText();
    }
}
