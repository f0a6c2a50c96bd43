package id.laris.rest.api.replenishment;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.Subject;
import id.laris.application.shared.Goods;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReorderResourceTest {
    private static final String ADVICE = "/api/v1/reorder-advice";

    @Inject
    Forecasts forecasts;

    @Inject
    Clock clock;

    private String supplierOf(Sku sku) {
        String supplier = staff().body(Map.of("name", "Kain Saran", "leadDays", 7))
                .post("/api/v1/suppliers")
                .then()
                .statusCode(201)
                .extract()
                .path("supplier.id");
        staff().body(Map.of(
                        "prices",
                        List.of(Map.of(
                                "sku",
                                sku.value(),
                                "packSize",
                                12,
                                "unitCost",
                                Map.of("amount", 1, "currency", "IDR"),
                                "validFrom",
                                "2020-01-01"))))
                .put("/api/v1/suppliers/{id}/prices", supplier)
                .then()
                .statusCode(200);
        return supplier;
    }

    /** Far more than anybody has. */
    private void forecast(Sku sku) {
        var monday = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var warehouse : List.of(Optional.of(Goods.BANDUNG), Optional.<WarehouseCode>empty()))
            forecasts.put(List.of(new DemandForecast(
                    new Subject(Subject.Scope.SKU, sku.value(), warehouse),
                    "Barang " + sku,
                    monday,
                    Collections.nCopies(
                            26, new DemandForecast.Week(200_000, 8_000, 190_000, 210_000, 180_000, 220_000, 1)),
                    "Theta",
                    Optional.empty(),
                    52,
                    Optional.empty(),
                    "f",
                    clock.instant())));
    }

    @Test
    void what_is_bought_ahead_for_a_lower_price_is_told_apart_from_what_is_needed() {
        forecast(Goods.KAOS_M);
        String supplier = staff().body(Map.of("name", "Kain Bertingkat", "leadDays", 7))
                .post("/api/v1/suppliers")
                .then()
                .statusCode(201)
                .extract()
                .path("supplier.id");
        staff().body(Map.of(
                        "prices",
                        List.of(Map.of(
                                "sku",
                                Goods.KAOS_M.value(),
                                "unitCost",
                                Map.of("amount", 1_000, "currency", "IDR"),
                                "validFrom",
                                "2020-01-01",
                                "breaks",
                                List.of(Map.of(
                                        "from", 900_000, "unitCost", Map.of("amount", 700, "currency", "IDR")))))))
                .put("/api/v1/suppliers/{id}/prices", supplier)
                .then()
                .statusCode(200);

        staff().header("Accept-Language", "id")
                .get(ADVICE + "?q=" + Goods.KAOS_M + "&warehouse=BDG")
                .then()
                .statusCode(200)
                .body("proposals[0].buy", equalTo(900_000))
                .body("proposals[0].needed", lessThan(900_000))
                .body("proposals[0].saved.amount", greaterThan(0))
                .body("proposals[0].source.unitCost.amount", equalTo(700))
                .body("proposals[0].reason", containsString("mulai 900.000 buah harganya Rp700"));
    }

    @Test
    void advice_tells_what_how_much_from_whom_and_why_and_becomes_a_draft_once() {
        forecast(Goods.KAOS_L);
        staff().get(ADVICE + "?q=" + Goods.KAOS_L)
                .then()
                .statusCode(200)
                .body("proposals[0].source", nullValue())
                .body("totals.withoutSupplier", equalTo(1));
        var supplier = supplierOf(Goods.KAOS_L);

        int buy = staff().header("Accept-Language", "en")
                .get(ADVICE + "?q=" + Goods.KAOS_L + "&warehouse=BDG")
                .then()
                .statusCode(200)
                .body("proposals", hasSize(1))
                .body("proposals[0].reason", containsString("chance of running out"))
                .body("proposals[0].source.supplier", equalTo(supplier))
                .body("proposals[0].buy", greaterThan(0))
                .body("proposals[0].ends", notNullValue())
                .body("proposals[0].without.missing", greaterThan(0f))
                .extract()
                .path("proposals[0].buy");
        staff().get(ADVICE + "?q=" + Goods.KAOS_L + "&budget=120")
                .then()
                .statusCode(200)
                .body("proposals[0].buy", equalTo(120))
                .body("totals.cost.amount", equalTo(120));

        var key = UUID.randomUUID().toString();
        var body = Map.of(
                "buys",
                List.of(Map.of(
                        "sku", Goods.KAOS_L.value(), "warehouse", "BDG", "supplier", supplier, "quantity", buy)));
        String first = accepted(key, body);
        String second = accepted(key, body);

        org.assertj.core.api.Assertions.assertThat(second).isEqualTo(first);
        staff().get("/api/v1/purchase-orders/" + first)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("lines[0].ordered", equalTo(buy));
        staff().get("/api/v1/purchase-orders?supplier=" + supplier).then().body("items", hasSize(1));
    }

    private static String accepted(String key, Map<String, ?> body) {
        return staff().header("Idempotency-Key", key)
                .body(body)
                .post(ADVICE + "/accept")
                .then()
                .statusCode(200)
                .body("purchaseOrders", hasSize(1))
                .body("transfers", hasSize(0))
                .extract()
                .path("purchaseOrders[0]");
    }

    @Test
    void what_cannot_be_is_refused() {
        var supplier = supplierOf(Goods.TOPI);

        staff().body(Map.of()).post(ADVICE + "/accept").then().statusCode(422).body("code", equalTo("invalid-lines"));
        staff().body(Map.of(
                        "buys",
                        List.of(Map.of(
                                "sku", Goods.TOPI.value(), "warehouse", "BDG", "supplier", supplier, "quantity", 13))))
                .post(ADVICE + "/accept")
                .then()
                .statusCode(422)
                .body("code", equalTo("off-pack"));
        staff().get(ADVICE + "?budget=banyak").then().statusCode(422).body("code", equalTo("invalid-budget"));
        staff().get(ADVICE + "?limit=0").then().statusCode(422);
        staff().get(ADVICE + "?warehouse=XYZ").then().statusCode(404);
        visitor().get(ADVICE).then().statusCode(401);
    }
}
