package id.laris.rest.api.forecasting;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.DemandHistory;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.InMemoryDemandHistory;
import id.laris.application.forecasting.Subject;
import id.laris.domain.forecasting.Backtest;
import id.laris.domain.forecasting.Coverage;
import id.laris.domain.stock.WarehouseCode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForecastResourceTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Optional<Backtest> TRIED =
            Optional.of(new Backtest(3, Backtest.Measure.MEAN_ABSOLUTE, 1.5, 2, Optional.of(new Coverage(40, 31, 38))));

    @Inject
    Forecasts forecasts;

    @Inject
    InMemoryDemandHistory history;

    private void forecast(Subject.Scope scope, String key, String warehouse, double pieces, Optional<Backtest> tried) {
        var place = Optional.of(warehouse).filter(it -> !it.isEmpty()).map(WarehouseCode::new);
        forecasts.put(List.of(new DemandForecast(
                new Subject(scope, key, place),
                "Kaos Ramal",
                MONDAY,
                Collections.nCopies(
                        26,
                        new DemandForecast.Week(
                                pieces, pieces / 3, pieces / 2, pieces * 2, pieces / 3, pieces * 3, 1.5)),
                "Theta",
                tried,
                20,
                Optional.empty(),
                "f",
                Instant.parse("2026-11-23T02:00:00Z"))));
    }

    private void sold(String key, String warehouse, int weeksAgo, long pieces) {
        history.sold(
                new DemandHistory.Place(Subject.Scope.SKU, key),
                Optional.of(new WarehouseCode(warehouse)),
                MONDAY.minusWeeks(weeksAgo),
                pieces);
    }

    @Test
    void a_forecast_is_told_with_its_history_its_intervals_and_what_it_missed_by() {
        forecast(Subject.Scope.SKU, "RESTRAMAL-A", "", 12.5, TRIED);
        forecast(Subject.Scope.SKU, "RESTRAMAL-A", "BDG", 4, Optional.empty());
        sold("RESTRAMAL-A", "BDG", 2, 7);
        sold("RESTRAMAL-A", "JKT", 1, 5);

        staff().get("/api/v1/forecasts/RESTRAMAL-A")
                .then()
                .statusCode(200)
                .body("forecast.title", equalTo("Kaos Ramal"))
                .body("forecast.warehouse", nullValue())
                .body("forecast.nextFourWeeks", equalTo(50f))
                .body("forecast.model", equalTo("Theta"))
                .body("forecast.backtest.error", equalTo(1.5f))
                .body("forecast.backtest.naiveError", equalTo(2f))
                .body("forecast.backtest.coverage.within80", equalTo(77.5f))
                .body("forecast.backtest.coverage.enough", equalTo(true))
                .body("forecast.betterThanNaive", equalTo(true))
                .body("weeks", hasSize(26))
                .body("weeks[1].week", equalTo("2026-11-30"))
                .body("weeks[1].upper80", equalTo(25f))
                .body("weeks[1].holiday", nullValue())
                .body("weeks[2].holiday", equalTo("HARBOLNAS_12_12"))
                .body("weeks[2].effect", equalTo(1.5f))
                .body("history.demand", contains(7f, 5f))
                .body("warehouses", contains("BDG"));
        staff().get("/api/v1/forecasts/RESTRAMAL-A?warehouse=BDG")
                .then()
                .statusCode(200)
                .body("forecast.warehouse", equalTo("BDG"))
                .body("forecast.backtest", nullValue())
                .body("forecast.betterThanNaive", equalTo(false))
                .body("history.demand", contains(7f, 0f));
    }

    @Test
    void the_list_is_read_by_level_and_warehouse_page_by_page() {
        forecast(Subject.Scope.PRODUCT, "restdaftar-a", "", 9, TRIED);
        forecast(Subject.Scope.PRODUCT, "restdaftar-b", "", 5, TRIED);
        forecast(Subject.Scope.PRODUCT, "restdaftar-c", "JKT", 5, TRIED);

        var first = staff().get("/api/v1/forecasts?level=product&q=restdaftar&limit=1")
                .then()
                .statusCode(200)
                .body("items.key", contains("restdaftar-a"))
                .extract()
                .jsonPath();
        staff().get("/api/v1/forecasts?level=PRODUCT&q=restdaftar&limit=1&cursor=" + first.getString("next"))
                .then()
                .statusCode(200)
                .body("items.key", contains("restdaftar-b"))
                .body("next", nullValue());
        staff().get("/api/v1/forecasts?level=PRODUCT&q=restdaftar&warehouse=JKT")
                .then()
                .body("items.key", contains("restdaftar-c"));
    }

    @Test
    void odd_histories_and_sizes_stay_numbers() {
        for (double pieces : new double[] {0, 1e-300, 1e150}) {
            var key = "RESTANEH-" + pieces;
            forecast(Subject.Scope.SKU, key, "", pieces, Optional.empty());
            var answer = staff().get("/api/v1/forecasts/" + key).then().statusCode(200);
            assertThat(answer.extract().asString()).doesNotContain("NaN", "Infinity");
            answer.body("history", hasSize(0));
        }
        forecast(Subject.Scope.SKU, "RESTSATU", "", 1, Optional.empty());
        sold("RESTSATU", "BDG", 1, 3);
        sold("RESTSATU", "BDG", 1, -9);
        staff().get("/api/v1/forecasts/RESTSATU").then().statusCode(200).body("forecast.key", equalTo("RESTSATU"));
    }

    @Test
    void what_cannot_be_asked_is_refused_with_the_field() {
        visitor().get("/api/v1/forecasts").then().statusCode(401);
        visitor().get("/api/v1/forecasts/RESTRAMAL-A").then().statusCode(401);
        staff().get("/api/v1/forecasts/TIDAK-ADA").then().statusCode(404).body("code", equalTo("forecast-not-found"));
        for (var question : List.of("level=APA", "limit=0", "limit=101", "cursor=x", "warehouse=%20%25!"))
            staff().get("/api/v1/forecasts?" + question).then().statusCode(422).body("code", notNullValue());
    }
}
