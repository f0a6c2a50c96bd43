package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.EveryPage;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.stock.BeingCounted;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeNumber;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of stock takes promises. */
public interface StockTakesContract {
    Instant AT = Instant.parse("2098-01-01T00:00:00Z");
    WarehouseCode BDG = new WarehouseCode("BDG");

    StockTakes takes();

    private static Sku sku() {
        return new Sku("T-" + UUID.randomUUID());
    }

    private StockTake started(WarehouseCode warehouse, Instant at, Sku... skus) {
        var take = StockTake.start(takes().nextNumber(2031), warehouse, "Rak A", List.of(skus), "staff x", at);
        takes().add(take);
        return take;
    }

    private static Map<Sku, StockTake.Tally> tally(Sku sku, int counted, int book) {
        return Map.of(sku, new StockTake.Tally(Quantity.of(counted), Quantity.of(book), "staff y", AT));
    }

    @Test
    default void comes_back_as_it_was_written_line_by_line() {
        var take = started(BDG, AT, sku(), sku());

        assertThat(takes().get(take.number())).isEqualTo(take);
        assertThat(takes().lock(take.number())).isEqualTo(take);
        assertThatThrownBy(() -> takes().get(StockTakeNumber.of(2030, 99_999))).isInstanceOf(Missing.class);
    }

    @Test
    default void figures_are_kept_round_by_round_and_found_goods_join() {
        var sku = sku();
        var found = sku();
        var take = started(BDG, AT, sku, sku());

        takes().save(take.enter(1, tally(sku, 4, 5)), List.of(sku));
        var once = takes().get(take.number());
        takes().save(once.enter(2, tally(sku, 3, 5)).enter(1, tally(found, 1, 0)), List.of(sku, found));

        var twice = takes().get(take.number());
        assertThat(twice.lines()).hasSize(3);
        assertThat(twice.lines().get(0).first().orElseThrow().difference()).isEqualTo(-1);
        assertThat(twice.lines().get(0).second().orElseThrow().difference()).isEqualTo(-2);
        assertThat(twice.lines().get(0).second().orElseThrow().actor()).isEqualTo("staff y");
        assertThat(twice.lines().get(2).sku()).isEqualTo(found);
        assertThat(twice.version()).isEqualTo(2);
        assertThatThrownBy(() -> takes().save(once.callOff("x", AT), List.of())).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void goods_are_on_one_running_list_of_a_warehouse_only() {
        var sku = sku();
        var take = started(BDG, AT, sku);

        assertThatThrownBy(() -> started(BDG, AT, sku(), sku)).isInstanceOf(BeingCounted.class);
        started(new WarehouseCode("JKT"), AT, sku);
        var other = started(BDG, AT, sku());
        assertThatThrownBy(() -> takes().save(other.enter(1, tally(sku, 1, 1)), List.of(sku)))
                .isInstanceOf(BeingCounted.class);

        takes().save(take.callOff("staff z", AT.plusSeconds(9)), List.of());

        var over = takes().get(take.number());
        assertThat(over.state()).isEqualTo(StockTake.State.CALLED_OFF);
        assertThat(over.approver()).isEqualTo("staff z");
        assertThat(over.endedAt()).contains(AT.plusSeconds(9));
        started(BDG, AT, sku);
    }

    @Test
    default void are_listed_newest_first_by_warehouse() {
        var surabaya = new WarehouseCode("SBY");
        var old = started(surabaya, AT, sku());
        var young = started(surabaya, AT.plusSeconds(1), sku());
        var elsewhere = started(BDG, AT, sku());

        assertThat(all(Set.of(surabaya))).containsExactly(young.number(), old.number());
        assertThat(all(Set.of())).contains(old.number(), young.number(), elsewhere.number());
        assertThatThrownBy(() -> takes().list(Set.of(), Optional.of("~"), 5)).isInstanceOf(Invalid.class);
    }

    private List<StockTakeNumber> all(Set<WarehouseCode> places) {
        var numbers = new ArrayList<StockTakeNumber>();
        new EveryPage<>(cursor -> takes().list(places, cursor, 1)).forEach(t -> numbers.add(t.number()));
        return numbers;
    }
}
