package id.laris.application.stock;

import id.laris.domain.shared.Missing;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;

/**
 * The shop's warehouses. They are read much more often than they change: another instance may see a change up to ten seconds
 * later.
 */
public interface Warehouses {
    /** By priority, then code; inactive ones too. */
    List<Warehouse> all();

    /** @throws id.laris.domain.stock.WarehouseTaken when there is one of that code */
    void add(Warehouse warehouse);

    /**
     * Its version grows by one.
     *
     * @throws Missing warehouse-not-found
     * @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile
     */
    void save(Warehouse warehouse);

    /** @throws Missing warehouse-not-found */
    default Warehouse get(WarehouseCode code) {
        return all().stream()
                .filter(w -> w.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Missing("warehouse", code));
    }
}
