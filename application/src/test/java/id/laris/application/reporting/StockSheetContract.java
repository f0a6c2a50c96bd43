package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.catalogue.Products;
import id.laris.application.purchasing.SkuCosts;
import id.laris.application.reporting.StockSheet.Shelf;
import id.laris.application.shared.Goods;
import id.laris.application.stock.StockBook;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every sheet of stock promises. Its goods are its own. */
public interface StockSheetContract {
    StockSheet sheet();

    Products products();

    StockBook stock();

    SkuCosts costs();

    private Optional<Shelf> shelf(Sku sku, Optional<WarehouseCode> warehouse) {
        var shelves = sheet().shelves(warehouse);
        assertThat(shelves).extracting(Shelf::sku).isSorted().doesNotHaveDuplicates();
        return shelves.stream().filter(it -> it.sku().equals(sku.value())).findFirst();
    }

    private void receive(Sku sku, WarehouseCode warehouse, int pieces) {
        stock().post(List.of(new StockMovement(
                UUID.randomUUID(), sku, warehouse, StockMovement.Kind.RECEIPT, pieces, "awal", Instant.EPOCH)));
    }

    private Sku offer(boolean published) {
        var sku = new Sku("LEMBAR-" + UUID.randomUUID());
        products()
                .add(List.of(Goods.product(
                        "lembar-" + UUID.randomUUID(),
                        "Lembar",
                        "Laris",
                        "kaos",
                        List.of("Warna", "Ukuran"),
                        published,
                        Goods.variant(sku, Goods.KAOS_PRICE, "Nila", "M"))));
        return sku;
    }

    @Test
    default void pieces_are_counted_in_all_warehouses_or_one() {
        var sku = offer(true);
        receive(sku, Goods.BANDUNG, 2);
        receive(sku, Goods.JAKARTA, 4);
        costs().put(Map.of(sku, new AverageCost(BigDecimal.valueOf(50_000), CurrencyUnit.IDR)));

        var all = shelf(sku, Optional.empty()).orElseThrow();
        assertThat(all.onHand()).isEqualTo(6);
        assertThat(all.reserved()).isZero();
        assertThat(all.onSale()).isTrue();
        assertThat(all.name()).isEqualTo("Lembar · Nila / M");
        assertThat(all.cost()).contains(new AverageCost(BigDecimal.valueOf(50_000), CurrencyUnit.IDR));
        assertThat(shelf(sku, Optional.of(Goods.BANDUNG)).orElseThrow().onHand())
                .isEqualTo(2);
        assertThat(shelf(sku, Optional.of(new WarehouseCode("TIADA")))
                        .orElseThrow()
                        .onHand())
                .isZero();
    }

    @Test
    default void what_is_on_sale_stands_there_without_pieces_and_what_is_not_only_with_some() {
        assertThat(shelf(offer(true), Optional.empty())).isPresent();
        assertThat(shelf(offer(false), Optional.empty())).isEmpty();

        var draft = offer(false);
        receive(draft, Goods.BANDUNG, 1);
        assertThat(shelf(draft, Optional.empty())).get().returns(false, Shelf::onSale);

        var unknown = new Sku("HILANG-" + UUID.randomUUID());
        receive(unknown, Goods.BANDUNG, 3);
        var lost = shelf(unknown, Optional.empty()).orElseThrow();
        assertThat(lost.name()).isEqualTo(unknown.value());
        assertThat(lost.product()).isEmpty();
        assertThat(lost.cost()).isEmpty();
    }
}
