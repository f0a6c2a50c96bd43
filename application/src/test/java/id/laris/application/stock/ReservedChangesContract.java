package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everything promises that remembers where orders changed what is set aside. */
public interface ReservedChangesContract {
    Instant AT = Instant.parse("2026-11-21T02:00:00Z");

    ReservedChanges changes();

    private StockPlace place(String warehouse) {
        return new StockPlace(new WarehouseCode(warehouse), new Sku("R-" + UUID.randomUUID()));
    }

    private List<StockPlace> taken(List<StockPlace> mine) {
        return changes().take(10_000, AT).stream().filter(mine::contains).toList();
    }

    @Test
    default void a_place_is_told_once_however_often_it_changed() {
        var one = place("BDG");
        var other = new StockPlace(new WarehouseCode("JKT"), one.sku());
        changes().note(List.of(one, other), AT);
        changes().note(List.of(other), AT.plusSeconds(1));

        assertThat(taken(List.of(one, other))).containsExactlyInAnyOrder(one, other);
        assertThat(taken(List.of(one, other))).isEmpty();
    }

    @Test
    default void what_changes_after_it_was_told_is_told_again() {
        var place = place("BDG");
        changes().note(List.of(place), AT);
        assertThat(taken(List.of(place))).hasSize(1);

        changes().note(List.of(place), AT.plusSeconds(1));

        assertThat(taken(List.of(place))).containsExactly(place);
    }

    @Test
    default void no_more_are_taken_than_asked_for() {
        changes().note(List.of(place("BDG"), place("BDG"), place("JKT")), AT);

        assertThat(changes().take(2, AT)).hasSize(2);
        assertThat(changes().take(1, AT)).hasSize(1);
    }

    @Test
    default void nothing_to_note_is_nothing_to_tell() {
        taken(List.of());

        changes().note(List.of(), AT);

        assertThat(changes().take(10, AT)).isEmpty();
    }
}
