package id.laris.domain.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WaveTest {
    private static final Sku SHIRT = new Sku("KAOS-M");

    private static OrderId order(int number) {
        return new OrderId(new UUID(7, number));
    }

    private static Stop stop(List<Integer> wanted) {
        var picks = new ArrayList<Pick>();
        for (int i = 0; i < wanted.size(); i++) picks.add(Pick.of(order(i), i + 1, SHIRT, wanted.get(i)));
        return new Stop(SHIRT, picks);
    }

    @Property
    void what_was_found_is_shared_out_and_the_rest_is_missing(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> wanted,
            @ForAll @IntRange(max = 54) int found) {
        var stop = stop(wanted);
        if (found > stop.wanted()) {
            assertThatThrownBy(() -> stop.found(found)).isInstanceOf(Invalid.class);
            return;
        }

        var after = stop.found(found);

        assertThat(after.picked()).isEqualTo(found);
        assertThat(after.missing()).isEqualTo(stop.wanted() - found);
        assertThat(after.isDone()).isTrue();
        assertThat(after.undone()).isEqualTo(stop);
        var shorted = after.picks().stream().filter(pick -> pick.missing() > 0).findFirst();
        shorted.ifPresent(first -> assertThat(after.picks())
                .filteredOn(pick -> pick.slot() > first.slot())
                .as("later slots get nothing before an earlier one is full")
                .allMatch(pick -> pick.picked() == 0));
    }

    @Property
    void piece_by_piece_is_the_same_as_all_at_once(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 9) Integer> wanted) {
        var stop = stop(wanted);
        var scanned = stop;
        for (int i = 0; i < stop.wanted(); i++) scanned = scanned.oneMore();

        var full = scanned;
        assertThat(full).isEqualTo(stop.found(stop.wanted()));
        assertThatThrownBy(full::oneMore).isInstanceOf(PieceNotWanted.class);
    }

    @Example
    void a_withdrawn_order_gets_nothing_and_what_it_had_is_put_back() {
        var stop =
                new Stop(SHIRT, List.of(new Pick(order(1), 1, SHIRT, 2, 1, 0, true), Pick.of(order(2), 2, SHIRT, 3)));

        assertThat(stop.wanted()).isEqualTo(3);
        assertThat(stop.toPutBack()).isEqualTo(1);
        assertThat(stop.found(3).picks().get(0)).isEqualTo(stop.picks().get(0));
        assertThat(stop.oneMore().picks().get(1).picked()).isEqualTo(1);
        assertThat(stop.found(0).undone()).isEqualTo(stop);
    }

    @Example
    void orders_get_their_slots_in_turn() {
        var pieces = new LinkedHashMap<OrderId, SortedMap<Sku, Integer>>();
        pieces.put(order(9), new TreeMap<>(Map.of(SHIRT, 1, new Sku("A"), 2)));
        pieces.put(order(3), new TreeMap<>(Map.of(SHIRT, 2)));

        var wave = Wave.start(WaveNumber.of(7), new WarehouseCode("BDG"), "staff", Instant.EPOCH, pieces);

        assertThat(wave.number()).hasToString("W-00007");
        assertThat(wave.slots()).containsExactly(Map.entry(order(9), 1), Map.entry(order(3), 2));
        assertThat(wave.stops()).extracting(Stop::sku).containsExactly(new Sku("A"), SHIRT);
        assertThat(wave.stops().get(1).wanted()).isEqualTo(3);
        assertThat(wave.isDone()).isFalse();
    }
}
