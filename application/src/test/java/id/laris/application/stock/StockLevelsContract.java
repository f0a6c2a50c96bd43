package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.stock.StockLevels.Place;
import id.laris.application.stock.StockLevels.Query;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What everything promises that reads the shop's levels page by page. Other tests' levels may lie between. */
public interface StockLevelsContract {
    Instant LONG_AGO = Instant.parse("2026-10-01T02:00:00Z");
    Instant LATELY = Instant.parse("2026-11-20T02:00:00Z");

    StockLevels levels();

    StockBook book();

    ReservedChanges changes();

    /** In a transaction that is committed. */
    void committed(Runnable work);

    private Sku stocked(String warehouse, Instant at) {
        var sku = new Sku("Z-" + UUID.randomUUID().toString().substring(0, 8));
        committed(() -> book().post(List.of(new StockMovement(
                UUID.randomUUID(),
                sku,
                new WarehouseCode(warehouse),
                StockMovement.Kind.CORRECTION,
                5,
                0,
                "ERP-1",
                "system",
                at))));
        return sku;
    }

    private Stream<StockLevel> all(Set<WarehouseCode> warehouses, Optional<Instant> since) {
        var found = new java.util.ArrayList<StockLevel>();
        var after = Optional.<Place>empty();
        do {
            var page = levels().list(new Query(warehouses, since, after, 2));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            found.addAll(page.items());
            after = page.next().map(Place::at);
        } while (after.isPresent());
        return found.stream();
    }

    @Test
    default void every_level_comes_once_in_the_order_of_sku_and_warehouse() {
        var one = stocked("BDG", LATELY);
        var other = stocked("JKT", LATELY);
        committed(() -> book().hold(
                        new OrderId(UUID.randomUUID()),
                        List.of(new Hold(one, new WarehouseCode("BDG"), Quantity.of(2)))));

        var found = all(Set.of(), Optional.empty()).toList();

        assertThat(found).doesNotHaveDuplicates();
        assertThat(found.stream().map(StockLevel::sku).filter(Set.of(one, other)::contains))
                .hasSize(2)
                .isSorted();
        assertThat(found)
                .filteredOn(level -> level.sku().equals(one))
                .singleElement()
                .satisfies(level -> assertThat(level.onHand()).isEqualTo(Quantity.of(5)))
                .satisfies(level -> assertThat(level.reserved()).isEqualTo(Quantity.of(2)));
    }

    @Test
    default void only_the_warehouses_asked_for() {
        var one = stocked("BDG", LATELY);
        var other = stocked("JKT", LATELY);

        assertThat(all(Set.of(new WarehouseCode("JKT")), Optional.empty()).map(StockLevel::sku))
                .contains(other)
                .doesNotContain(one);
    }

    @Test
    default void only_what_moved_since_the_moment_itself_included() {
        var before = stocked("BDG", LONG_AGO);
        var since = stocked("BDG", LATELY);

        assertThat(all(Set.of(), Optional.of(LATELY)).map(StockLevel::sku))
                .contains(since)
                .doesNotContain(before);
        assertThat(all(Set.of(), Optional.of(LATELY.plusMillis(1))).map(StockLevel::sku))
                .doesNotContain(since, before);
    }

    @Test
    default void what_orders_set_aside_is_a_change_too() {
        var sku = stocked("BDG", LONG_AGO);
        var place = new StockPlace(new WarehouseCode("BDG"), sku);
        assertThat(all(Set.of(), Optional.of(LATELY)).map(StockLevel::sku)).doesNotContain(sku);

        committed(() -> changes().note(List.of(place), LATELY));
        assertThat(all(Set.of(), Optional.of(LATELY)).map(StockLevel::sku)).containsOnlyOnce(sku);

        var told = LATELY.plusSeconds(60);
        committed(() -> changes().take(10_000, told));
        assertThat(all(Set.of(), Optional.of(told)).map(StockLevel::sku))
                .as("when it was told, so that nobody misses it who reads between")
                .contains(sku);
    }

    @Test
    default void a_cursor_leads_back_to_where_it_was_and_a_foreign_one_nowhere() {
        var place = new Place(new Sku("KAOS NILA é"), new WarehouseCode("BDG"));

        assertThat(Place.at(place.cursor())).isEqualTo(place);
        for (var foreign : List.of("x", "", "!", "bm9uZQ"))
            assertThatThrownBy(() -> Place.at(foreign)).hasFieldOrPropertyWithValue("code", "invalid-cursor");
    }
}
