package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.OpeningHours;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.stock.WarehouseTaken;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    private static WarehouseCode newCode() {
        return new WarehouseCode(
                "W" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
    }

    /** Far behind the others, so that nothing is ever shipped from it. */
    private Warehouse added() {
        var warehouse = new Warehouse(newCode(), "Gudang Uji", "Jl. Uji 1", new RegionCode("32.73.01.1001"), 9_999)
                .with(
                        "Gudang Uji",
                        "Jl. Uji 1",
                        new RegionCode("32.73.01.1001"),
                        9_999,
                        Set.of(new RegionCode("32"), new RegionCode("31.74")),
                        OpeningHours.parse(Map.of(DayOfWeek.MONDAY, "08:00-17:00", DayOfWeek.SUNDAY, "10:00-12:30")),
                        false,
                        false)
                .holding(Optional.of(12_000));
        warehouses().add(warehouse);
        return warehouse;
    }

    @Test
    default void a_warehouse_comes_back_as_it_was_stored() {
        var warehouse = added();

        assertThat(warehouses().get(warehouse.code())).isEqualTo(warehouse);
        assertThatThrownBy(() -> warehouses().get(newCode())).isInstanceOf(Missing.class);
    }

    @Test
    default void a_code_is_given_once() {
        var warehouse = added();

        assertThatThrownBy(() ->
                        warehouses().add(new Warehouse(warehouse.code(), "Lain", "", new RegionCode("32.73"), 9_999)))
                .isInstanceOf(WarehouseTaken.class);
        assertThat(warehouses().get(warehouse.code())).isEqualTo(warehouse);
    }

    @Test
    default void a_save_over_a_newer_version_is_refused() {
        var warehouse = added();
        var renamed = warehouse
                .with("Baru", "", new RegionCode("35.78"), 9_998, Set.of(), OpeningHours.UNKNOWN, true, false)
                .holding(Optional.empty());

        warehouses().save(renamed);

        assertThat(warehouses().get(warehouse.code())).isEqualTo(renamed.seenAt(1));
        assertThatThrownBy(() -> warehouses().save(warehouse)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> warehouses().save(new Warehouse(newCode(), "x", "", new RegionCode("32.73"), 9_999)))
                .isInstanceOf(Missing.class);
    }
}
