package id.laris.domain.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.SourcingChoice.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourcingPlanTest {
    private static final WarehouseCode BDG = new WarehouseCode("BDG");
    private static final WarehouseCode JKT = new WarehouseCode("JKT");
    private static final WarehouseCode SBY = new WarehouseCode("SBY");
    private static final WarehouseCode MKS = new WarehouseCode("MKS");
    private static final List<Warehouse> WAREHOUSES = List.of(
            new Warehouse(BDG, "Bandung", "", new RegionCode("32.73"), 4),
            new Warehouse(JKT, "Jakarta", "", new RegionCode("31.73"), 3),
            new Warehouse(SBY, "Surabaya", "", new RegionCode("35.78"), 2),
            new Warehouse(MKS, "Makassar", "", new RegionCode("73.71"), 1));
    private static final Optional<RegionCode> BANDUNG = Optional.of(new RegionCode("32.73.01.1001"));
    private static final List<Sku> SKUS = List.of(new Sku("A"), new Sku("B"), new Sku("C"));

    private static Warehouse changed(Warehouse w, Set<RegionCode> zones, boolean pickUp, boolean active) {
        return w.with(w.name(), w.street(), w.place(), w.priority(), zones, w.hours(), pickUp, active);
    }

    private static StockLevel level(Sku sku, WarehouseCode warehouse, int pieces) {
        return new StockLevel(sku, warehouse, Quantity.of(pieces), Quantity.ZERO);
    }

    private static SortedMap<Sku, Quantity> wish(int... pieces) {
        var wish = new TreeMap<Sku, Quantity>();
        for (int i = 0; i < pieces.length; i++) if (pieces[i] > 0) wish.put(SKUS.get(i), Quantity.of(pieces[i]));
        return wish;
    }

    private static Sourcing.Plan plan(SortedMap<Sku, Quantity> wanted, List<StockLevel> levels, SourcingStrategy how) {
        return Sourcing.plan(wanted, levels, WAREHOUSES, BANDUNG, how);
    }

    @Property
    void every_wanted_piece_is_held_once_and_never_more_than_is_free(
            @ForAll("wishes") SortedMap<Sku, Quantity> wanted,
            @ForAll("shelves") List<StockLevel> levels,
            @ForAll SourcingStrategy how) {
        Sourcing.Plan plan;
        try {
            plan = plan(wanted, levels, how);
        } catch (NotEnoughStock refused) {
            assertThat(wanted).anySatisfy((sku, pieces) -> assertThat(levels.stream()
                            .filter(l -> l.sku().equals(sku))
                            .mapToInt(l -> l.available().value())
                            .sum())
                    .isLessThan(pieces.value()));
            return;
        }

        var held = new TreeMap<Sku, Quantity>();
        plan.holds().forEach(hold -> held.merge(hold.sku(), hold.quantity(), Quantity::plus));
        assertThat(held).isEqualTo(wanted);
        assertThat(plan.holds()).isSorted().allSatisfy(hold -> assertThat(levels)
                .anyMatch(l -> l.sku().equals(hold.sku())
                        && l.warehouse().equals(hold.warehouse())
                        && l.available().compareTo(hold.quantity()) >= 0));
        assertThat(plan.choices().stream().mapToInt(SourcingChoice::pieces).sum())
                .isEqualTo(wanted.values().stream().mapToInt(Quantity::value).sum());
        assertThat(plan.choices().stream().map(SourcingChoice::warehouse).toList())
                .as("a reason for each warehouse, once")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        plan.holds().stream().map(Hold::warehouse).distinct().toList());
    }

    /** What is shown as available can be had, and not a piece more, whichever warehouses are closed or serve the place. */
    @Property
    void what_is_available_for_a_place_is_what_a_plan_can_hold_there(
            @ForAll("shelves") List<StockLevel> levels,
            @ForAll("warehouses") List<Warehouse> warehouses,
            @ForAll SourcingStrategy how) {
        var available = Sourcing.available(levels, warehouses, BANDUNG.orElseThrow());

        for (var sku : SKUS) {
            int pieces = available.getOrDefault(sku, Quantity.ZERO).value();
            var more = new TreeMap<>(java.util.Map.of(sku, Quantity.of(pieces + 1)));
            assertThatThrownBy(() -> Sourcing.plan(more, levels, warehouses, BANDUNG, how))
                    .isInstanceOf(NotEnoughStock.class);
            if (pieces == 0) continue;
            var all = new TreeMap<>(java.util.Map.of(sku, Quantity.of(pieces)));
            assertThat(Sourcing.plan(all, levels, warehouses, BANDUNG, how).choices().stream()
                            .mapToInt(SourcingChoice::pieces)
                            .sum())
                    .isEqualTo(pieces);
        }
    }

    @Provide
    Arbitrary<List<Warehouse>> warehouses() {
        var zones = Arbitraries.of(
                Set.<RegionCode>of(),
                Set.of(new RegionCode("32")),
                Set.of(new RegionCode("32.73"), new RegionCode("91")),
                Set.of(new RegionCode("31")));
        return net.jqwik.api.Combinators.combine(zones, Arbitraries.of(true, false))
                .as((served, active) -> new java.util.AbstractMap.SimpleEntry<>(served, active))
                .list()
                .ofSize(WAREHOUSES.size())
                .map(drawn -> java.util.stream.IntStream.range(0, WAREHOUSES.size())
                        .mapToObj(i -> changed(
                                WAREHOUSES.get(i),
                                drawn.get(i).getKey(),
                                true,
                                drawn.get(i).getValue()))
                        .toList());
    }

    @Example
    void a_place_known_only_as_a_province_is_served_by_whoever_serves_some_of_it() {
        var levels = List.of(level(SKUS.get(0), BDG, 2), level(SKUS.get(0), JKT, 3));
        var warehouses = List.of(
                changed(WAREHOUSES.get(0), Set.of(new RegionCode("32.73")), true, true),
                changed(WAREHOUSES.get(1), Set.of(new RegionCode("31")), true, true));

        assertThat(Sourcing.available(levels, warehouses, new RegionCode("32")))
                .containsExactly(java.util.Map.entry(SKUS.get(0), Quantity.of(2)));
    }

    @Property
    void fewest_parcels_are_really_the_fewest(
            @ForAll("wishes") SortedMap<Sku, Quantity> wanted, @ForAll("shelves") List<StockLevel> levels) {
        int best = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << WAREHOUSES.size(); set++) {
            var some = new HashSet<WarehouseCode>();
            for (int i = 0; i < WAREHOUSES.size(); i++)
                if ((set & 1 << i) != 0) some.add(WAREHOUSES.get(i).code());
            boolean enough = wanted.entrySet().stream()
                    .allMatch(line -> levels.stream()
                                    .filter(l -> l.sku().equals(line.getKey()) && some.contains(l.warehouse()))
                                    .mapToInt(l -> l.available().value())
                                    .sum()
                            >= line.getValue().value());
            if (enough) best = Math.min(best, some.size());
        }
        if (best == Integer.MAX_VALUE) {
            assertThatThrownBy(() -> plan(wanted, levels, SourcingStrategy.FEWEST_PARCELS))
                    .isInstanceOf(NotEnoughStock.class);
            return;
        }

        assertThat(plan(wanted, levels, SourcingStrategy.FEWEST_PARCELS).choices())
                .hasSize(best);
    }

    @Property
    void the_same_question_has_the_same_answer(
            @ForAll("wishes") SortedMap<Sku, Quantity> wanted,
            @ForAll("shelves") List<StockLevel> levels,
            @ForAll SourcingStrategy how,
            @ForAll java.util.Random random) {
        var shuffled = new ArrayList<>(levels);
        java.util.Collections.shuffle(shuffled, random);
        var others = new ArrayList<>(WAREHOUSES);
        java.util.Collections.shuffle(others, random);

        assertThat(outcome(() -> Sourcing.plan(wanted, shuffled, others, BANDUNG, how)))
                .isEqualTo(outcome(() -> plan(wanted, levels, how)));
    }

    private static Object outcome(java.util.function.Supplier<Sourcing.Plan> planning) {
        try {
            return planning.get();
        } catch (NotEnoughStock refused) {
            return refused.shortages();
        }
    }

    @Example
    void the_nearest_gives_all_it_has_and_the_next_the_rest() {
        var levels = List.of(level(SKUS.get(0), BDG, 1), level(SKUS.get(0), JKT, 2), level(SKUS.get(0), MKS, 9));

        assertThat(plan(wish(3), levels, SourcingStrategy.NEAREST).choices())
                .containsExactly(new SourcingChoice(BDG, Why.NEAREST, 1), new SourcingChoice(JKT, Why.REMAINDER, 2));
        assertThat(plan(wish(3), levels, SourcingStrategy.PRIORITY).choices())
                .containsExactly(new SourcingChoice(MKS, Why.PRIORITY, 3));
        assertThat(plan(wish(3), levels, SourcingStrategy.FEWEST_PARCELS).choices())
                .containsExactly(new SourcingChoice(MKS, Why.ALONE, 3));
    }

    @Example
    void near_is_the_same_regency_then_province_then_islands() {
        assertThat(Sourcing.distance(new RegionCode("32.73"), new RegionCode("32.73.01.1001")))
                .isZero();
        assertThat(Sourcing.distance(new RegionCode("32.04"), new RegionCode("32.73.01")))
                .isEqualTo(1);
        assertThat(Sourcing.distance(new RegionCode("31.73"), new RegionCode("32.73")))
                .isEqualTo(2);
        assertThat(Sourcing.distance(new RegionCode("21.71"), new RegionCode("12.71")))
                .as("Batam and Medan")
                .isEqualTo(2);
        assertThat(Sourcing.distance(new RegionCode("73.71"), new RegionCode("32.73")))
                .isEqualTo(3);
    }

    @Example
    void a_warehouse_that_does_not_serve_the_place_or_is_closed_ships_nothing() {
        var levels = List.of(level(SKUS.get(0), BDG, 5), level(SKUS.get(0), JKT, 5));
        var elsewhere = changed(WAREHOUSES.get(0), Set.of(new RegionCode("35")), true, true);
        var closed = changed(WAREHOUSES.get(0), Set.of(), true, false);

        for (var bandung : List.of(elsewhere, closed)) {
            var some = List.of(bandung, WAREHOUSES.get(1));
            for (var how : SourcingStrategy.values())
                assertThat(Sourcing.plan(wish(2), levels, some, BANDUNG, how).holds())
                        .containsExactly(new Hold(SKUS.get(0), JKT, Quantity.of(2)));
            assertThatThrownBy(() -> Sourcing.plan(wish(6), levels, some, BANDUNG, SourcingStrategy.NEAREST))
                    .isInstanceOf(NotEnoughStock.class);
        }
    }

    @Example
    void what_customers_fetch_lies_where_they_may_fetch_it() {
        var levels = List.of(level(SKUS.get(0), BDG, 5), level(SKUS.get(0), MKS, 5));
        var some = List.of(WAREHOUSES.get(0), changed(WAREHOUSES.get(3), Set.of(), false, true));

        assertThat(Sourcing.plan(wish(2), levels, some, Optional.empty(), SourcingStrategy.PRIORITY)
                        .holds())
                .containsExactly(new Hold(SKUS.get(0), BDG, Quantity.of(2)));
    }

    @Example
    void the_chosen_one_gives_all_it_has() {
        var levels = List.of(level(SKUS.get(0), MKS, 1), level(SKUS.get(0), BDG, 5));

        assertThat(Sourcing.planFrom(MKS, wish(3), levels, WAREHOUSES, BANDUNG).choices())
                .containsExactly(new SourcingChoice(MKS, Why.CHOSEN, 1), new SourcingChoice(BDG, Why.REMAINDER, 2));
    }

    @Example
    void many_warehouses_are_enough_too() {
        var many = new ArrayList<Warehouse>();
        var levels = new ArrayList<StockLevel>();
        for (int i = 10; i < 50; i++) {
            var code = new WarehouseCode("W" + i);
            many.add(new Warehouse(code, "Gudang", "", new RegionCode("32.73"), i));
            levels.add(level(SKUS.get(0), code, 1));
        }

        assertThat(Sourcing.plan(wish(40), levels, many, BANDUNG, SourcingStrategy.FEWEST_PARCELS)
                        .choices())
                .hasSize(40);
    }

    @Provide
    Arbitrary<SortedMap<Sku, Quantity>> wishes() {
        return Arbitraries.maps(
                        Arbitraries.of(SKUS),
                        Arbitraries.integers().between(1, 8).map(Quantity::of))
                .ofMinSize(1)
                .map(TreeMap::new);
    }

    @Provide
    Arbitrary<List<StockLevel>> shelves() {
        return Arbitraries.integers()
                .between(0, 7)
                .list()
                .ofSize(SKUS.size() * WAREHOUSES.size())
                .map(counts -> {
                    var levels = new ArrayList<StockLevel>();
                    for (int i = 0; i < counts.size(); i++)
                        levels.add(level(
                                SKUS.get(i / WAREHOUSES.size()),
                                WAREHOUSES.get(i % WAREHOUSES.size()).code(),
                                counts.get(i)));
                    return levels;
                });
    }
}
