package id.laris.domain.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which warehouse ships what. One parcel if one warehouse has everything, else as few pieces as possible from further ones. */
public final class Sourcing {
    private Sourcing() {}

    /**
     * Holds that cover all wanted lines, in the order rows are to be locked.
     *
     * @param levels what is free now; levels of other SKUs are ignored
     * @param preference warehouses from first to last choice; those not listed are not used
     * @throws NotEnoughStock naming every short line, when all listed warehouses together cannot cover it
     */
    public static List<Hold> allocate(
            SortedMap<Sku, Quantity> wanted, List<StockLevel> levels, List<WarehouseCode> preference) {
        var free = new TreeMap<Sku, Map<WarehouseCode, Quantity>>();
        for (var level : levels)
            if (preference.contains(level.warehouse()))
                free.computeIfAbsent(level.sku(), s -> new TreeMap<>()).put(level.warehouse(), level.available());
        refuseShortages(wanted, free);
        var order = new LinkedHashSet<WarehouseCode>();
        preference.stream().filter(w -> coversAll(w, wanted, free)).findFirst().ifPresent(order::add);
        preference.stream()
                .sorted(Comparator.comparingLong(w -> -linesCovered(w, wanted, free)))
                .forEach(order::add);
        var holds = new ArrayList<Hold>();
        wanted.forEach((sku, quantity) -> {
            var left = quantity;
            for (var warehouse : order) {
                var taken = left.atMost(free.getOrDefault(sku, Map.of()).getOrDefault(warehouse, Quantity.ZERO));
                if (taken.isZero()) continue;
                holds.add(new Hold(sku, warehouse, taken));
                left = left.minus(taken);
            }
        });
        return holds.stream().sorted().toList();
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

    private static boolean coversAll(
            WarehouseCode warehouse, SortedMap<Sku, Quantity> wanted, Map<Sku, Map<WarehouseCode, Quantity>> free) {
        return linesCovered(warehouse, wanted, free) == wanted.size();
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
