package id.laris.application.stock;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.stock.WarehouseTaken;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

@Alternative
@Singleton
public class InMemoryWarehouses implements Warehouses {
    private final Table<WarehouseCode, Warehouse> warehouses;

    @Inject
    public InMemoryWarehouses(Undo undo) {
        warehouses = new Table<>(undo);
    }

    @Override
    public List<Warehouse> all() {
        return warehouses
                .all()
                .sorted(Comparator.comparingInt(Warehouse::priority).thenComparing(Warehouse::code))
                .toList();
    }

    @Override
    public void add(Warehouse warehouse) {
        if (!warehouses.add(warehouse.code(), warehouse)) throw new WarehouseTaken(warehouse.code());
    }

    @Override
    public synchronized void save(Warehouse warehouse) {
        if (get(warehouse.code()).version() != warehouse.version())
            throw new StaleVersion("warehouse", warehouse.code());
        warehouses.put(warehouse.code(), warehouse.seenAt(warehouse.version() + 1));
    }
}
