package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import org.junit.jupiter.api.Test;

/** What every list of warehouses promises. */
public interface WarehousesContract {
    Warehouses warehouses();

    @Test
    default void warehouses_come_by_priority() {
        var last = new Warehouse(new WarehouseCode("TSTZ"), "Terakhir", "Jl. Z", new RegionCode("35.78"), 9_002);
        var first = new Warehouse(new WarehouseCode("TSTA"), "Lebih dulu", "Jl. A", new RegionCode("32.73"), 9_001);

        warehouses().add(last);
        warehouses().add(first);

        assertThat(warehouses().all()).containsSubsequence(first, last);
    }
}
