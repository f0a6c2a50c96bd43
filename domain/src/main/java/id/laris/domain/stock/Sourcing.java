package id.laris.domain.stock;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.customer.RegionCode.Level;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.SourcingChoice.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which warehouse ships what. Pure: the same wishes, levels and warehouses give the same answer. Every wanted piece is held once, and
 * never more than is free.
 */
public final class Sourcing {
    /** Beyond so many warehouses that have something, the fewest are not searched for but approached greedily. */
    private static final int MOST_SEARCHED = 14;

    private Sourcing() {}

    /** @param holds in the order rows are to be locked; @param choices in the order the warehouses were asked */
    public record Plan(List<Hold> holds, List<SourcingChoice> choices) {}

    /**
     * Chooses among the warehouses that are active and serve the destination.
     *
     * @param levels what is free now; levels of other SKUs are ignored
     * @param destination where the parcels go; empty when the customer fetches them, which is possible only where it is allowed
     * @throws NotEnoughStock naming every short line, when those warehouses together cannot cover it
     */
    public static Plan plan(
            SortedMap<Sku, Quantity> wanted,
            List<StockLevel> levels,
            List<Warehouse> warehouses,
            Optional<RegionCode> destination,
            SourcingStrategy strategy) {
        var able = able(warehouses, destination);
        var free = free(levels, able.stream().map(Warehouse::code).toList());
        refuseShortages(wanted, free);
        return switch (strategy) {
            case FEWEST_PARCELS -> {
                var walk = fewest(wanted, free, codes(able, byPriority()));
                yield walk(wanted, free, walk, walk.size() == 1 ? Why.ALONE : Why.FEWEST, Why.FEWEST);
            }
            case NEAREST -> walk(wanted, free, codes(able, byNearness(destination)), Why.NEAREST, Why.REMAINDER);
            case PRIORITY -> walk(wanted, free, codes(able, byPriority()), Why.PRIORITY, Why.REMAINDER);
        };
    }

    /**
     * All that the chosen warehouse has comes from there, whatever zones it serves; the rest as {@link #plan} would take it, nearest
     * first.
     */
    public static Plan planFrom(
            WarehouseCode chosen,
            SortedMap<Sku, Quantity> wanted,
            List<StockLevel> levels,
            List<Warehouse> warehouses,
            Optional<RegionCode> destination) {
        var walk = new LinkedHashSet<WarehouseCode>();
        walk.add(chosen);
        walk.addAll(codes(able(warehouses, destination), byNearness(destination)));
        var free = free(levels, walk);
        refuseShortages(wanted, free);
        return walk(wanted, free, walk, Why.CHOSEN, Why.REMAINDER);
    }

    /**
     * Holds that cover all wanted lines from as few warehouses as can do it.
     *
     * @param preference warehouses from first to last choice; those not listed are not used
     * @throws NotEnoughStock naming every short line, when all listed warehouses together cannot cover it
     */
    public static List<Hold> allocate(
            SortedMap<Sku, Quantity> wanted, List<StockLevel> levels, List<WarehouseCode> preference) {
        var free = free(levels, preference);
        refuseShortages(wanted, free);
        return walk(wanted, free, fewest(wanted, free, preference), Why.FEWEST, Why.FEWEST)
                .holds();
    }

    /**
     * What {@link #plan} could hold together of each SKU; SKUs of which nothing lies there are left out.
     *
     * @param place where the parcels may go, known as closely as it is
     */
    public static Map<Sku, Quantity> available(List<StockLevel> levels, List<Warehouse> warehouses, RegionCode place) {
        var able = warehouses.stream()
                .filter(Warehouse::active)
                .filter(warehouse -> warehouse.servesSomeOf(place))
                .map(Warehouse::code)
                .collect(Collectors.toSet());
        return levels.stream()
                .filter(level -> able.contains(level.warehouse()))
                .collect(Collectors.toMap(StockLevel::sku, StockLevel::available, Quantity::plus, TreeMap::new));
    }

    private static List<Warehouse> able(List<Warehouse> warehouses, Optional<RegionCode> destination) {
        return warehouses.stream()
                .filter(Warehouse::active)
                .filter(warehouse -> destination.map(warehouse::serves).orElse(warehouse.pickUp()))
                .toList();
    }

    private static Comparator<Warehouse> byPriority() {
        return Comparator.comparingInt(Warehouse::priority).thenComparing(Warehouse::code);
    }

    private static Comparator<Warehouse> byNearness(Optional<RegionCode> destination) {
        return Comparator.comparingInt((Warehouse warehouse) -> destination
                        .map(place -> distance(warehouse.place(), place))
                        .orElse(0))
                .thenComparing(byPriority());
    }

    /** 0 in the same regency, 1 in the same province, 2 among the same islands, else 3. */
    static int distance(RegionCode from, RegionCode to) {
        if (from.level() != Level.PROVINCE
                && to.level() != Level.PROVINCE
                && from.regency().equals(to.regency())) return 0;
        if (from.province().equals(to.province())) return 1;
        return islands(from) == islands(to) ? 2 : 3;
    }

    /** The first digit of a code names the islands: 1 and 2 Sumatra, 3 Java, 5 Bali and Nusa Tenggara, 6 Kalimantan and so on. */
    private static char islands(RegionCode place) {
        var first = place.value().charAt(0);
        return first == '2' ? '1' : first;
    }

    private static List<WarehouseCode> codes(List<Warehouse> warehouses, Comparator<Warehouse> order) {
        return warehouses.stream().sorted(order).map(Warehouse::code).toList();
    }

    private static Map<Sku, Map<WarehouseCode, Quantity>> free(
            List<StockLevel> levels, Collection<WarehouseCode> usable) {
        var free = new TreeMap<Sku, Map<WarehouseCode, Quantity>>();
        for (var level : levels)
            if (usable.contains(level.warehouse()))
                free.computeIfAbsent(level.sku(), s -> new TreeMap<>()).put(level.warehouse(), level.available());
        return free;
    }

    /** Each warehouse in turn gives all it has. */
    private static Plan walk(
            SortedMap<Sku, Quantity> wanted,
            Map<Sku, Map<WarehouseCode, Quantity>> free,
            Collection<WarehouseCode> order,
            Why first,
            Why later) {
        var left = new TreeMap<>(wanted);
        var holds = new ArrayList<Hold>();
        var choices = new ArrayList<SourcingChoice>();
        for (var warehouse : order) {
            int pieces = 0;
            for (var line : left.entrySet()) {
                var taken = line.getValue().atMost(freeOf(line.getKey(), warehouse, free));
                if (taken.isZero()) continue;
                holds.add(new Hold(line.getKey(), warehouse, taken));
                line.setValue(line.getValue().minus(taken));
                pieces += taken.value();
            }
            if (pieces > 0) choices.add(new SourcingChoice(warehouse, choices.isEmpty() ? first : later, pieces));
        }
        return new Plan(holds.stream().sorted().toList(), List.copyOf(choices));
    }

    /**
     * As few warehouses as together have everything; of equally few the ones that come first in the preference. Those that fill more
     * whole lines are asked first.
     */
    private static List<WarehouseCode> fewest(
            SortedMap<Sku, Quantity> wanted,
            Map<Sku, Map<WarehouseCode, Quantity>> free,
            List<WarehouseCode> preference) {
        var having = preference.stream()
                .filter(w -> wanted.keySet().stream()
                        .anyMatch(sku -> !freeOf(sku, w, free).isZero()))
                .toList();
        var found = having.size() > MOST_SEARCHED
                ? greedy(wanted, free, having)
                : IntStream.rangeClosed(0, having.size())
                        .mapToObj(size -> firstOf(size, having, 0, List.of(), wanted, free))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow();
        return found.stream()
                .sorted(Comparator.comparingLong(w -> -linesCovered(w, wanted, free)))
                .toList();
    }

    /** The first set of that size, in the order of the preference, that has everything. */
    private static Optional<List<WarehouseCode>> firstOf(
            int size,
            List<WarehouseCode> having,
            int from,
            List<WarehouseCode> chosen,
            SortedMap<Sku, Quantity> wanted,
            Map<Sku, Map<WarehouseCode, Quantity>> free) {
        if (chosen.size() == size) return haveAll(chosen, wanted, free) ? Optional.of(chosen) : Optional.empty();
        for (int at = from; at <= having.size() - (size - chosen.size()); at++) {
            var more = new ArrayList<>(chosen);
            more.add(having.get(at));
            var found = firstOf(size, having, at + 1, more, wanted, free);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** Each time the one that brings most of what is still open. */
    private static List<WarehouseCode> greedy(
            SortedMap<Sku, Quantity> wanted, Map<Sku, Map<WarehouseCode, Quantity>> free, List<WarehouseCode> having) {
        var left = new TreeMap<>(wanted);
        var chosen = new ArrayList<WarehouseCode>();
        while (left.values().stream().anyMatch(quantity -> !quantity.isZero())) {
            var best = having.stream()
                    .filter(w -> !chosen.contains(w))
                    .max(Comparator.comparingLong((WarehouseCode w) -> brings(w, left, free))
                            .thenComparing(having::indexOf, Comparator.reverseOrder()))
                    .orElseThrow();
            chosen.add(best);
            left.replaceAll((sku, quantity) -> quantity.minus(quantity.atMost(freeOf(sku, best, free))));
        }
        return chosen;
    }

    private static long brings(
            WarehouseCode warehouse, Map<Sku, Quantity> left, Map<Sku, Map<WarehouseCode, Quantity>> free) {
        return left.entrySet().stream()
                .mapToLong(line -> line.getValue()
                        .atMost(freeOf(line.getKey(), warehouse, free))
                        .value())
                .sum();
    }

    private static boolean haveAll(
            List<WarehouseCode> some, SortedMap<Sku, Quantity> wanted, Map<Sku, Map<WarehouseCode, Quantity>> free) {
        return wanted.entrySet().stream()
                .allMatch(line -> some.stream()
                                .mapToLong(w -> freeOf(line.getKey(), w, free).value())
                                .sum()
                        >= line.getValue().value());
    }

    private static Quantity freeOf(Sku sku, WarehouseCode warehouse, Map<Sku, Map<WarehouseCode, Quantity>> free) {
        return free.getOrDefault(sku, Map.of()).getOrDefault(warehouse, Quantity.ZERO);
    }

    private static void refuseShortages(SortedMap<Sku, Quantity> wanted, Map<Sku, Map<WarehouseCode, Quantity>> free) {
        var short_ = new ArrayList<NotEnoughStock.Shortage>();
        wanted.forEach((sku, quantity) -> {
            long available = free.getOrDefault(sku, Map.of()).values().stream()
                    .mapToLong(Quantity::value)
                    .sum();
            if (available < quantity.value())
                short_.add(new NotEnoughStock.Shortage(sku, quantity, Quantity.of((int) available)));
        });
        if (!short_.isEmpty()) throw new NotEnoughStock(short_);
    }

    private static long linesCovered(
            WarehouseCode warehouse, SortedMap<Sku, Quantity> wanted, Map<Sku, Map<WarehouseCode, Quantity>> free) {
        return wanted.entrySet().stream()
                .filter(w -> free.getOrDefault(w.getKey(), Map.of())
                                .getOrDefault(warehouse, Quantity.ZERO)
                                .compareTo(w.getValue())
                        >= 0)
                .count();
    }
}
