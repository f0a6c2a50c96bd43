package id.laris.application.shipping;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** One caller at a time, so {@link #lock} has nothing to do. */
@Alternative
@Singleton
public class InMemoryPackingChecks implements PackingChecks {
    private final Table<String, SortedMap<Sku, Integer>> scanned;

    @Inject
    public InMemoryPackingChecks(Undo undo) {
        scanned = new Table<>(undo);
    }

    @Override
    public SortedMap<Sku, Integer> of(OrderId order, WarehouseCode warehouse) {
        return scanned.find(key(order, warehouse)).orElse(Collections.emptySortedMap());
    }

    @Override
    public SortedMap<Sku, Integer> lock(OrderId order, WarehouseCode warehouse) {
        return of(order, warehouse);
    }

    @Override
    public synchronized void add(OrderId order, WarehouseCode warehouse, Sku sku) {
        var more = new TreeMap<>(of(order, warehouse));
        more.merge(sku, 1, Integer::sum);
        scanned.put(key(order, warehouse), more);
    }

    @Override
    public void clear(OrderId order, WarehouseCode warehouse) {
        scanned.remove(key(order, warehouse));
    }

    private static String key(OrderId order, WarehouseCode warehouse) {
        return order + "/" + warehouse;
    }
}
