package id.laris.domain.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourcingTest {
    private static final WarehouseCode BDG = new WarehouseCode("BDG");
    private static final WarehouseCode JKT = new WarehouseCode("JKT");
    private static final WarehouseCode SBY = new WarehouseCode("SBY");
    private static final List<WarehouseCode> PREFERENCE = List.of(JKT, BDG, SBY);

    @Property
    void holds_cover_exactly_what_is_wanted_and_never_more_than_is_free(
            @ForAll("wishes") SortedMap<Sku, Quantity> wanted, @ForAll("shelves") List<StockLevel> levels) {
        List<Hold> holds;
        try {
            holds = Sourcing.allocate(wanted, levels, PREFERENCE);
        } catch (NotEnoughStock refused) {
            assertThat(refused.shortages()).isEqualTo(shortOf(wanted, levels));
            return;
        }
        assertThat(shortOf(wanted, levels)).isEmpty();
        var held = new TreeMap<Sku, Quantity>();
        holds.forEach(h -> held.merge(h.sku(), h.quantity(), Quantity::plus));
        assertThat(held).isEqualTo(wanted);
        var free = freeOf(levels);
        assertThat(holds).allSatisfy(h -> assertThat(h.quantity())
                .isLessThanOrEqualTo(free.get(h.sku()).get(h.warehouse())));
        assertThat(holds).isSorted().doesNotHaveDuplicates();
        assertThat(holds.stream().map(h -> List.of(h.sku(), h.warehouse())))
                .as("one row a SKU and warehouse")
                .doesNotHaveDuplicates();
    }

    @Property
    void one_warehouse_that_can_do_it_alone_does_it_alone(
            @ForAll("wishes") SortedMap<Sku, Quantity> wanted, @ForAll("shelves") List<StockLevel> levels) {
        var free = freeOf(levels);
        var alone = PREFERENCE.stream()
                .filter(w -> wanted.entrySet().stream()
                        .allMatch(e -> free.getOrDefault(e.getKey(), Map.of())
                                        .getOrDefault(w, Quantity.ZERO)
                                        .compareTo(e.getValue())
                                >= 0))
                .findFirst();
        if (alone.isEmpty()) return;

        var holds = Sourcing.allocate(wanted, levels, PREFERENCE);

        assertThat(holds).extracting(Hold::warehouse).containsOnly(alone.get());
        assertThat(holds).hasSameSizeAs(wanted.entrySet());
    }

    @Example
    void names_every_line_that_is_short() {
        var wanted = wish(Map.of("A", 5, "B", 1, "C", 2));

        assertThatThrownBy(() -> Sourcing.allocate(wanted, List.of(level("A", BDG, 3), level("B", BDG, 1)), PREFERENCE))
                .isInstanceOfSatisfying(NotEnoughStock.class, refused -> {
                    assertThat(refused.code()).isEqualTo("not-enough-stock");
                    assertThat(refused.shortages())
                            .containsExactly(
                                    new NotEnoughStock.Shortage(new Sku("A"), Quantity.of(5), Quantity.of(3)),
                                    new NotEnoughStock.Shortage(new Sku("C"), Quantity.of(2), Quantity.ZERO));
                });
    }

    @Example
    void reserved_pieces_and_warehouses_not_listed_are_not_touched() {
        var levels = List.of(new StockLevel(new Sku("A"), BDG, Quantity.of(10), Quantity.of(9)), level("A", SBY, 100));

        assertThatThrownBy(() -> Sourcing.allocate(wish(Map.of("A", 2)), levels, List.of(BDG)))
                .isInstanceOf(NotEnoughStock.class);
    }

    @Example
    void takes_the_rest_from_a_further_warehouse() {
        var levels = List.of(level("A", JKT, 3), level("A", BDG, 4), level("B", BDG, 1));

        var holds = Sourcing.allocate(wish(Map.of("A", 6, "B", 1)), levels, PREFERENCE);

        assertThat(holds)
                .containsExactly(
                        new Hold(new Sku("A"), BDG, Quantity.of(4)),
                        new Hold(new Sku("A"), JKT, Quantity.of(2)),
                        new Hold(new Sku("B"), BDG, Quantity.of(1)));
    }

    @Example
    void wanting_nothing_of_an_unknown_thing_holds_nothing() {
        assertThat(Sourcing.allocate(wish(Map.of("GHOST", 0)), List.of(), PREFERENCE))
                .isEmpty();
        assertThat(Sourcing.allocate(new TreeMap<>(), List.of(level("A", BDG, 1)), PREFERENCE))
                .isEmpty();
    }

    @Example
    void impossible_levels_holds_and_movements_do_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StockLevel(new Sku("A"), BDG, Quantity.of(1), Quantity.of(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hold(new Sku("A"), BDG, Quantity.ZERO));
    }

    @Provide
    Arbitrary<SortedMap<Sku, Quantity>> wishes() {
        return Arbitraries.maps(
                        Arbitraries.of("A", "B", "C", "D").map(Sku::new),
                        Arbitraries.integers().between(1, 8).map(Quantity::of))
                .ofMinSize(1)
                .map(TreeMap::new);
    }

    @Provide
    Arbitrary<List<StockLevel>> shelves() {
        var counts = Arbitraries.integers().between(0, 8).list().ofSize(12);
        var reserved = Arbitraries.integers().between(0, 2).list().ofSize(12);
        return Combinators.combine(counts, reserved).as((onHand, held) -> {
            var levels = new ArrayList<StockLevel>();
            int at = 0;
            for (var sku : List.of("A", "B", "C", "D"))
                for (var warehouse : PREFERENCE) {
                    var count = onHand.get(at);
                    levels.add(new StockLevel(
                            new Sku(sku), warehouse, Quantity.of(count), Quantity.of(Math.min(count, held.get(at)))));
                    at++;
                }
            return levels;
        });
    }

    private static List<NotEnoughStock.Shortage> shortOf(SortedMap<Sku, Quantity> wanted, List<StockLevel> levels) {
        var free = freeOf(levels);
        return wanted.entrySet().stream()
                .map(w -> new NotEnoughStock.Shortage(
                        w.getKey(),
                        w.getValue(),
                        free.getOrDefault(w.getKey(), Map.of()).values().stream()
                                .reduce(Quantity.ZERO, Quantity::plus)))
                .filter(s -> s.available().compareTo(s.wanted()) < 0)
                .toList();
    }

    private static Map<Sku, Map<WarehouseCode, Quantity>> freeOf(List<StockLevel> levels) {
        return levels.stream()
                .collect(Collectors.groupingBy(
                        StockLevel::sku, HashMap::new, Collectors.toMap(StockLevel::warehouse, StockLevel::available)));
    }

    private static SortedMap<Sku, Quantity> wish(Map<String, Integer> pieces) {
        var wish = new TreeMap<Sku, Quantity>();
        pieces.forEach((sku, n) -> wish.put(new Sku(sku), Quantity.of(n)));
        return wish;
    }

    private static StockLevel level(String sku, WarehouseCode warehouse, int onHand) {
        return new StockLevel(new Sku(sku), warehouse, Quantity.of(onHand), Quantity.ZERO);
    }
}
