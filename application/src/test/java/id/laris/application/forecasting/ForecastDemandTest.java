package id.laris.application.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.laris.application.forecasting.DemandHistory.Place;
import id.laris.application.forecasting.Subject.Scope;
import id.laris.application.shared.Undo;
import id.laris.domain.forecasting.ForecastRun;
import id.laris.domain.forecasting.Holiday;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForecastDemandTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final WarehouseCode BDG = new WarehouseCode("BDG");
    private static final WarehouseCode JKT = new WarehouseCode("JKT");

    private final InMemoryDemandHistory history = new InMemoryDemandHistory(ZONE);
    private final Forecasts forecasts = new InMemoryForecasts(new Undo());
    private final ForecastRuns runs = new InMemoryForecastRuns(new Undo());
    private final Clock clock = Clock.fixed(NOW, ZONE);
    private final InMemoryPromotions promotions = new InMemoryPromotions(new Undo());
    private final ForecastDesk desk = new ForecastDesk(forecasts);
    private final KeepForecasts keep = new KeepForecasts(forecasts, runs, clock);
    private final ForecastDemand forecast =
            new ForecastDemand(runs, new ForecastWorker(history, promotions, desk, runs, keep, clock), clock);
    private long place;

    private void sold(Place what, WarehouseCode where, int week, long pieces) {
        history.sold(what, Optional.of(where), MONDAY.minusWeeks(week), pieces);
    }

    private ForecastRun run() {
        var run = ForecastRun.of(new UUID(++place, 0), "shop", NOW, MONDAY, history.count());
        assertThat(runs.add(run)).isTrue();
        assertThat(forecast.forecast()).isTrue();
        return runs.get(run.id());
    }

    @Test
    void warehouses_add_up_to_the_whole() {
        var shirt = new Place(Scope.SKU, "KAOS-M");
        for (int week = 1; week <= 60; week++) {
            sold(shirt, BDG, week, 5 + week % 3);
            sold(shirt, JKT, week, week % 4);
        }

        var done = run();

        assertThat(done.state()).isEqualTo(ForecastRun.State.DONE);
        var made = forecasts.of(Scope.SKU, List.of("KAOS-M"));
        assertThat(made).extracting(f -> f.subject().place()).containsExactly("", "BDG", "JKT");
        for (int k = 0; k < ForecastDesk.HORIZON; k++) {
            var whole = made.get(0).weeks().get(k);
            assertThat(whole.expected())
                    .isCloseTo(
                            made.get(1).weeks().get(k).expected()
                                    + made.get(2).weeks().get(k).expected(),
                            within(1e-9));
            assertThat(whole.expected()).isBetween(5.0, 10.0);
        }
        assertThat(made.get(0).firstWeek()).isEqualTo(MONDAY);
        assertThat(made.get(0).backtest()).isPresent();
    }

    @Test
    void only_what_changed_is_made_anew_and_what_is_gone_is_forgotten() {
        var shirt = new Place(Scope.SKU, "KAOS-M");
        var shop = new Place(Scope.SHOP, "");
        for (int week = 1; week <= 8; week++) {
            sold(shirt, BDG, week, 2);
            sold(shop, BDG, week, 2);
        }
        assertThat(run().renewed()).isEqualTo(2);
        var before = forecasts.find(new Subject(Scope.SKU, "KAOS-M", Optional.empty()));

        assertThat(run().renewed()).isZero();
        assertThat(forecasts.find(new Subject(Scope.SKU, "KAOS-M", Optional.empty())))
                .isEqualTo(before);

        sold(shirt, BDG, 1, 5);
        var third = run();
        assertThat(third.renewed()).isEqualTo(1);
        assertThat(third.looked()).isEqualTo(2);
    }

    @Test
    void a_run_that_was_stopped_goes_on_where_it_was() {
        for (int item = 0; item < 130; item++)
            for (int week = 1; week <= 5; week++) sold(new Place(Scope.SKU, "S-%03d".formatted(item)), BDG, week, 1);
        var stopped = ForecastRun.of(new UUID(++place, 0), "shop", NOW, MONDAY, history.count());
        runs.add(stopped);
        runs.save(stopped.looked(100, 100, "SKU S-099", NOW.minusSeconds(900), ForecastWorker.LEASE));

        assertThat(forecast.forecast()).isTrue();

        var ended = runs.get(stopped.id());
        assertThat(ended.looked()).isEqualTo(130);
        assertThat(ended.renewed()).isEqualTo(130);
        assertThat(forecasts.of(Scope.SKU, List.of("S-099"))).isEmpty();
        assertThat(forecasts.of(Scope.SKU, List.of("S-100"))).hasSize(2);
    }

    @Test
    void what_sold_this_week_only_is_not_forecast_yet() {
        sold(new Place(Scope.SKU, "NEW"), BDG, 0, 3);

        assertThat(run().looked()).isEqualTo(1);
        assertThat(forecasts.of(Scope.SKU, List.of("NEW"))).isEmpty();
    }

    @Test
    void a_young_variant_takes_the_course_of_its_product_at_its_own_size() {
        var product = new Place(Scope.PRODUCT, "kaos");
        for (int week = 1; week <= 104; week++) sold(product, BDG, week, 60 + week % 5);
        var young = new Place(Scope.SKU, "KAOS-XXL");
        history.variant("KAOS-XXL", "kaos", "atasan");
        for (int week = 1; week <= 3; week++) sold(young, BDG, week, 6);

        run();

        var made = forecasts
                .find(new Subject(Scope.SKU, "KAOS-XXL", Optional.empty()))
                .orElseThrow();
        var lender = forecasts
                .find(new Subject(Scope.PRODUCT, "kaos", Optional.empty()))
                .orElseThrow();
        assertThat(made.lender()).contains("kaos");
        assertThat(made.weeksOfHistory()).isEqualTo(3);
        for (int k = 0; k < ForecastDesk.HORIZON; k++) {
            var share = made.weeks().get(k).expected() / lender.weeks().get(k).expected();
            assertThat(share).isCloseTo(0.1, within(0.02));
            assertThat(made.weeks().get(k).upper80())
                    .isGreaterThanOrEqualTo(made.weeks().get(k).expected());
        }
        assertThat(lender.lender()).isEmpty();
    }

    @Test
    void what_never_saw_lebaran_takes_its_effect_from_the_category_and_old_histories_keep_theirs() {
        var category = new Place(Scope.CATEGORY, "atasan");
        for (int week = 1; week <= 120; week++) {
            var peak = Holiday.of(MONDAY.minusWeeks(week)).filter(Holiday.LAST_WEEK_TO_LEBARAN::equals);
            sold(category, BDG, week, (peak.isPresent() ? 300 : 100) + week % 3);
        }
        var shirt = new Place(Scope.SKU, "BARU");
        history.variant("BARU", "baru", "atasan");
        for (int week = 1; week <= 20; week++) sold(shirt, BDG, week, 20 + week % 3);

        run();

        var made =
                forecasts.find(new Subject(Scope.SKU, "BARU", Optional.empty())).orElseThrow();
        var peak = (int) ChronoUnit.WEEKS.between(MONDAY, LocalDate.parse("2027-03-01"));
        assertThat(Holiday.of(LocalDate.parse("2027-03-01"))).contains(Holiday.LAST_WEEK_TO_LEBARAN);
        assertThat(made.weeks().get(peak).effect()).isCloseTo(3, within(0.3));
        assertThat(made.weeks().get(peak).holiday(LocalDate.parse("2027-03-01")))
                .contains(Holiday.LAST_WEEK_TO_LEBARAN);
        assertThat(made.weeks().get(peak).expected())
                .isGreaterThan(2 * made.weeks().get(peak - 5).expected());
        assertThat(made.lender()).contains("atasan");
        var ofCategory = forecasts.find(new Subject(Scope.CATEGORY, "atasan", Optional.empty()));
        assertThat(ofCategory.flatMap(DemandForecast::lender)).isEmpty();
        assertThat(run().renewed()).isZero();
    }
}
