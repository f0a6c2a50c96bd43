package id.laris.application.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.forecasting.Subject.Scope;
import id.laris.domain.forecasting.Backtest;
import id.laris.domain.forecasting.Coverage;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of forecasts promises. */
public interface ForecastsContract {
    LocalDate MONDAY = LocalDate.parse("2026-11-23");
    Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    WarehouseCode BDG = new WarehouseCode("BDG");
    WarehouseCode JKT = new WarehouseCode("JKT");

    Forecasts forecasts();

    /** Nobody else's. */
    private static String key(String end) {
        return UUID.randomUUID() + end;
    }

    private static DemandForecast of(String key, Optional<WarehouseCode> warehouse, double expected) {
        return new DemandForecast(
                new Subject(Scope.SKU, key, warehouse),
                "Kaos " + key,
                MONDAY,
                List.of(
                        new DemandForecast.Week(expected, expected / 4, expected / 2, expected * 2, 0, expected * 3, 1),
                        new DemandForecast.Week(expected + 0.1, 2.5, 0, 7, 0, 9, 1.75)),
                "Theta",
                Optional.of(new Backtest(
                        3, Backtest.Measure.MEAN_ABSOLUTE, 1.25, 1.5, Optional.of(new Coverage(60, 49, 58)))),
                104,
                Optional.of("the other variants"),
                "f00",
                NOW);
    }

    @Test
    default void one_is_kept_as_it_was_until_the_next_takes_its_place() {
        var key = key("-a");
        var first = of(key, Optional.of(BDG), 5);
        forecasts().put(List.of(first));
        assertThat(forecasts().find(first.subject())).contains(first);
        assertThat(forecasts().find(new Subject(Scope.SKU, key, Optional.empty())))
                .isEmpty();

        var next = new DemandForecast(
                first.subject(),
                "Kaos baru",
                MONDAY.plusDays(7),
                List.of(new DemandForecast.Week(0, 0, 0, 0, 0, 0, 1)),
                "Mean",
                Optional.empty(),
                3,
                Optional.empty(),
                "f01",
                NOW.plusSeconds(5));
        forecasts().put(List.of(next));

        assertThat(forecasts().find(first.subject())).contains(next);
    }

    @Test
    default void those_of_a_key_come_all_together_first_and_then_by_warehouse() {
        var key = key("-a");
        var other = key("-b");
        forecasts()
                .put(List.of(of(key, Optional.of(JKT), 1), of(key, Optional.of(BDG), 2), of(key, Optional.empty(), 3)));
        forecasts().put(List.of(of(other, Optional.empty(), 4)));

        assertThat(forecasts().of(Scope.SKU, List.of(key)))
                .extracting(f -> f.subject().place())
                .containsExactly("", "BDG", "JKT");
        assertThat(forecasts().of(Scope.SKU, List.of(key, other))).hasSize(4);
        assertThat(forecasts().of(Scope.PRODUCT, List.of(key))).isEmpty();
        assertThat(forecasts().of(Scope.SKU, List.of())).isEmpty();
        assertThat(forecasts().fingerprints(Scope.SKU, List.of(key)))
                .hasSize(3)
                .containsEntry(new Subject(Scope.SKU, key, Optional.of(BDG)), "f00");
    }

    @Test
    default void what_is_no_longer_told_of_a_key_goes() {
        var key = key("-a");
        var kept = of(key, Optional.empty(), 3);
        var other = of(key("-b"), Optional.of(BDG), 3);
        forecasts().put(List.of(kept, of(key, Optional.of(BDG), 1), other));

        forecasts().keepOnly(Scope.SKU, List.of(key), List.of(kept.subject()));

        assertThat(forecasts().of(Scope.SKU, List.of(key))).containsExactly(kept);
        assertThat(forecasts().find(other.subject())).isPresent();
    }

    @Test
    default void forecasts_that_begin_too_early_are_forgotten() {
        var old = of(key("-old"), Optional.empty(), 3);
        forecasts().put(List.of(old));

        forecasts().forgetBefore(MONDAY);
        assertThat(forecasts().find(old.subject())).isPresent();
        forecasts().forgetBefore(MONDAY.plusDays(7));
        assertThat(forecasts().find(old.subject())).isEmpty();
    }

    @Test
    default void the_list_has_most_demand_first_and_finds_by_words_and_warehouse() {
        var mine = key("");
        var small = of(mine + "-s", Optional.empty(), 1);
        var large = of(mine + "-l", Optional.empty(), 9);
        var alike = of(mine + "-t", Optional.empty(), 1);
        forecasts().put(List.of(small, large, alike, of(mine + "-l", Optional.of(BDG), 30)));

        var first = forecasts().list(new Forecasts.Query(Scope.SKU, mine, Optional.empty(), Optional.empty(), 2));
        assertThat(first.items()).containsExactly(large, small);
        var second = forecasts().list(new Forecasts.Query(Scope.SKU, mine, Optional.empty(), first.next(), 2));
        assertThat(second.items()).containsExactly(alike);
        assertThat(second.next()).isEmpty();
        assertThat(forecasts()
                        .list(new Forecasts.Query(Scope.SKU, "KAOS " + mine, Optional.of(BDG), Optional.empty(), 5))
                        .items())
                .hasSize(1);
        assertThat(forecasts()
                        .list(new Forecasts.Query(Scope.SKU, mine + "%", Optional.empty(), Optional.empty(), 5))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> forecasts()
                        .list(new Forecasts.Query(Scope.SKU, "", Optional.empty(), Optional.of("no cursor"), 5)))
                .isInstanceOf(Invalid.class);
    }
}
