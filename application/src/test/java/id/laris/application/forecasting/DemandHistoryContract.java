package id.laris.application.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.forecasting.DemandHistory.Place;
import id.laris.application.forecasting.Subject.Scope;
import id.laris.domain.forecasting.Series;
import id.laris.domain.forecasting.WeeklyDemand;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every reader of histories promises. Each test sells things of its own. */
public interface DemandHistoryContract {
    ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    LocalDate MONDAY = LocalDate.parse("2026-11-02");
    LocalDate BEFORE = MONDAY.plusWeeks(4);
    WarehouseCode BDG = new WarehouseCode("BDG");
    WarehouseCode JKT = new WarehouseCode("JKT");

    DemandHistory history();

    /** @param warehouse empty when nobody knows */
    void sold(Place place, Optional<WarehouseCode> warehouse, LocalDate day, long pieces);

    /** So many can be sold from midnight of that day on. */
    void stocked(String sku, WarehouseCode warehouse, LocalDate day, int sellable);

    private static Place sku() {
        return new Place(Scope.SKU, UUID.randomUUID().toString());
    }

    private static WeeklyDemand weeks(LocalDate first, double... pieces) {
        return new WeeklyDemand(first, Series.of(pieces, WeeklyDemand.YEAR));
    }

    @Test
    default void days_add_up_to_weeks_from_the_first_sale_on() {
        var shirt = sku();
        sold(shirt, Optional.of(BDG), MONDAY.plusDays(1), 2);
        sold(shirt, Optional.of(BDG), MONDAY.plusDays(6), 1);
        sold(shirt, Optional.of(JKT), MONDAY.plusDays(7), 4);
        sold(shirt, Optional.empty(), MONDAY.plusDays(21), 5);
        sold(shirt, Optional.of(BDG), BEFORE, 100);

        var found = history().find(shirt, BEFORE).orElseThrow();

        assertThat(found.all()).isEqualTo(weeks(MONDAY, 3, 4, 0, 5));
        assertThat(found.warehouses())
                .hasSize(2)
                .containsEntry(BDG, weeks(MONDAY, 3, 0, 0, 0))
                .containsEntry(JKT, weeks(MONDAY.plusWeeks(1), 4, 0, 0));
        assertThat(history().find(sku(), BEFORE)).isEmpty();
        var late = sku();
        sold(late, Optional.of(BDG), BEFORE, 1);
        assertThat(history().of(Scope.SKU, List.of(shirt.key(), late.key(), sku().key()), BEFORE))
                .containsExactly(found);
        assertThat(history().of(Scope.SKU, List.of(), BEFORE)).isEmpty();
    }

    @Test
    default void what_sold_later_only_has_a_history_of_no_length() {
        var shirt = sku();
        sold(shirt, Optional.of(BDG), BEFORE, 1);

        assertThat(history().find(shirt, BEFORE).orElseThrow().all()).isEqualTo(weeks(BEFORE));
    }

    @Test
    default void a_week_in_which_more_was_cancelled_than_sold_is_zero() {
        var shirt = sku();
        sold(shirt, Optional.of(BDG), MONDAY, 5);
        sold(shirt, Optional.of(BDG), MONDAY.plusDays(8), -5);

        assertThat(history().find(shirt, BEFORE).orElseThrow().all()).isEqualTo(weeks(MONDAY, 5, 0, 0, 0));
    }

    @Test
    default void weeks_with_nothing_to_sell_are_unknown() {
        var shirt = sku();
        sold(shirt, Optional.of(BDG), MONDAY, 5);
        sold(shirt, Optional.of(JKT), MONDAY, 1);
        stocked(shirt.key(), BDG, MONDAY.minusDays(3), 9);
        stocked(shirt.key(), BDG, MONDAY.plusDays(4), 0);
        stocked(shirt.key(), BDG, MONDAY.plusDays(16), 3);
        stocked(shirt.key(), JKT, MONDAY.minusDays(3), 1);
        stocked(shirt.key(), JKT, MONDAY.plusDays(9), 0);
        stocked(shirt.key(), JKT, MONDAY.plusDays(15), 2);

        var found = history().find(shirt, BEFORE).orElseThrow();

        assertThat(known(found.warehouses().get(BDG))).containsExactly(true, false, true, true);
        assertThat(known(found.warehouses().get(JKT))).containsExactly(true, false, true, true);
        assertThat(known(found.all())).containsExactly(true, false, true, true);
    }

    private static List<Boolean> known(WeeklyDemand demand) {
        var known = new ArrayList<Boolean>();
        for (int step = 0; step < demand.weeks(); step++)
            known.add(demand.series().isKnown(step));
        return known;
    }

    @Test
    default void all_are_read_page_by_page_by_scope_and_key() {
        var mine = UUID.randomUUID().toString();
        var places = List.of(
                new Place(Scope.SKU, mine + "-A"),
                new Place(Scope.SKU, mine + "-B"),
                new Place(Scope.SKU, mine + "-C"),
                new Place(Scope.PRODUCT, mine));
        var before = history().count();
        for (var place : places) sold(place, Optional.of(BDG), MONDAY, 1);

        assertThat(history().count()).isEqualTo(before + 4);
        var seen = new ArrayList<Place>();
        var last = Optional.<Place>empty();
        while (true) {
            var page = history().after(last, BEFORE, 2);
            page.stream()
                    .map(DemandHistory.Demand::place)
                    .filter(place -> place.key().startsWith(mine))
                    .forEach(seen::add);
            if (page.size() < 2) break;
            last = Optional.of(page.get(1).place());
        }
        assertThat(seen).isEqualTo(places);
        assertThat(history().after(Optional.of(places.get(0)), BEFORE, 1))
                .extracting(DemandHistory.Demand::place)
                .containsExactly(places.get(1));
    }

    static java.time.Instant midnight(LocalDate day) {
        return day.atTime(LocalTime.MIDNIGHT).atZone(ZONE).toInstant();
    }
}
