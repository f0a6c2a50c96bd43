package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.catalogue.Products;
import id.laris.application.shared.Goods;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every count of the shop's figures promises. */
public interface ShopFiguresContract {
    ShopFigures figures();

    Products products();

    StockBook stock();

    Warehouses warehouses();

    @Test
    default void few_pieces_are_counted_in_the_warehouses_asked_for() {
        var sku = new Sku("SEDIKIT-" + UUID.randomUUID());
        products()
                .add(List.of(Goods.product(
                        "sedikit-" + UUID.randomUUID(),
                        "Sedikit",
                        "Laris",
                        "kaos",
                        List.of("Warna", "Ukuran"),
                        true,
                        Goods.variant(sku, Goods.KAOS_PRICE, "Nila", "M"))));
        receive(sku, Goods.BANDUNG, 2);
        receive(sku, Goods.JAKARTA, 4);

        assertThat(few(sku, 5)).isEmpty();
        assertThat(few(sku, 6)).containsExactly(6);
        assertThat(few(sku, 5, Goods.BANDUNG)).containsExactly(2);
        assertThat(few(sku, 3, Goods.JAKARTA)).isEmpty();

        stock().watch(List.of(new CriticalPoint(sku, Goods.BANDUNG, Quantity.of(1), Quantity.of(3), 0)));
        assertThat(few(sku, 6)).isEmpty();
        assertThat(few(sku, 6, Goods.BANDUNG)).isEmpty();
        assertThat(few(sku, 6, Goods.JAKARTA)).containsExactly(4);
        assertThat(found(sku, new ShopFigures.Few(6, Set.of(), false))).containsExactly(6);
    }

    @Test
    default void pieces_in_a_closed_warehouse_are_as_good_as_none() {
        var sku = new Sku("TUTUP-" + UUID.randomUUID());
        products()
                .add(List.of(Goods.product(
                        "tutup-" + UUID.randomUUID(),
                        "Tutup",
                        "Laris",
                        "kaos",
                        List.of("Warna", "Ukuran"),
                        true,
                        Goods.variant(sku, Goods.KAOS_PRICE, "Nila", "M"))));
        var shut = new WarehouseCode(
                "F" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        warehouses().add(new Warehouse(shut, "Gudang Tutup", "", new RegionCode("32.73"), 9_000));
        receive(sku, shut, 9);
        receive(sku, Goods.BANDUNG, 2);
        stock().watch(List.of(new CriticalPoint(sku, shut, Quantity.of(1), Quantity.of(3), 0)));
        assertThat(found(sku, new ShopFigures.Few(10, Set.of(), false))).isEmpty();

        var w = warehouses().get(shut);
        warehouses()
                .save(w.with(w.name(), w.street(), w.place(), w.priority(), w.zones(), w.hours(), w.pickUp(), false));

        assertThat(found(sku, new ShopFigures.Few(10, Set.of(), false))).containsExactly(2);
        assertThat(found(sku, new ShopFigures.Few(10, Set.of(shut), false))).containsExactly(0);
        assertThat(few(sku, 10)).containsExactly(2);
    }

    private List<Integer> few(Sku sku, int atMost, WarehouseCode... warehouses) {
        return found(sku, new ShopFigures.Few(atMost, Set.of(warehouses), true));
    }

    private List<Integer> found(Sku sku, ShopFigures.Few few) {
        return figures().lowStock(few, 10_000).stream()
                .filter(low -> low.sku().equals(sku.value()))
                .map(ShopFigures.LowStock::available)
                .toList();
    }

    private void receive(Sku sku, WarehouseCode warehouse, int pieces) {
        stock().post(List.of(new StockMovement(
                UUID.randomUUID(), sku, warehouse, StockMovement.Kind.RECEIPT, pieces, "awal", Instant.EPOCH)));
    }
}
