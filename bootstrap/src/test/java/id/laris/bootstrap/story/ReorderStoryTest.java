package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.Forecasts;
import id.laris.application.forecasting.Subject;
import id.laris.application.shared.Goods;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Advice over the real database, from the forecast to the pieces on the shelf. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReorderStoryTest {
    private static final String ADVICE = "/api/v1/reorder-advice";

    @Inject
    StockedShop shop;

    @Inject
    Forecasts forecasts;

    @Inject
    Clock clock;

    private Sku sku;

    @BeforeEach
    void goods_of_its_own() {
        shop.stock();
        var name = "saran-" + UUID.randomUUID().toString().substring(0, 8);
        sku = new Sku(name.toUpperCase(Locale.ROOT));
        shop.add(
                Goods.product(
                        name,
                        "Kaos " + name,
                        "Rimba",
                        "kaos",
                        List.of(),
                        true,
                        Goods.variant(sku, Money.rupiah(90_000))),
                20);
        var monday = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var warehouse : List.of(Optional.of(Goods.BANDUNG), Optional.<WarehouseCode>empty()))
            QuarkusTransaction.requiringNew()
                    .run(() -> forecasts.put(List.of(new DemandForecast(
                            new Subject(Subject.Scope.SKU, sku.value(), warehouse),
                            "Kaos " + name,
                            monday,
                            Collections.nCopies(26, new DemandForecast.Week(30, 8, 20, 40, 12, 48, 1)),
                            "Theta",
                            Optional.empty(),
                            52,
                            Optional.empty(),
                            "f",
                            clock.instant()))));
    }

    private String supplier() {
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
                                Map.of("amount", 40_000, "currency", "IDR"),
                                "validFrom",
                                "2020-01-01"))))
                .put("/api/v1/suppliers/{id}/prices", supplier)
                .then()
                .statusCode(200);
        return supplier;
    }

    @Test
    void accepted_advice_is_a_draft_that_is_sent_and_received_and_then_there_is_nothing_to_advise() {
        var supplier = supplier();
        var found = staff().get(ADVICE + "?q=" + sku)
                .then()
                .statusCode(200)
                .body("proposals", hasSize(1))
                .body("proposals[0].urgency", equalTo("LATE"))
                .body("proposals[0].leadDays", equalTo(7f))
                .body("proposals[0].without.chance", greaterThan(0.9f))
                .extract()
                .jsonPath();
        int buy = found.getInt("proposals[0].buy");
        assertThat(buy).isPositive().isEqualTo(buy / 12 * 12);

        String number = staff().body(Map.of(
                        "buys",
                        List.of(Map.of("sku", sku.value(), "warehouse", "BDG", "supplier", supplier, "quantity", buy))))
                .post(ADVICE + "/accept")
                .then()
                .statusCode(200)
                .extract()
                .path("purchaseOrders[0]");

        staff().get("/api/v1/purchase-orders/" + number)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("supplier", equalTo(supplier))
                .body("warehouse", equalTo("BDG"))
                .body("lines", hasSize(1))
                .body("lines[0].ordered", equalTo(buy))
                .body("total.amount", equalTo(buy * 40_000));
        staff().get(ADVICE + "?q=" + sku).then().body("proposals", hasSize(0));
        staff().post("/api/v1/purchase-orders/{number}/send", number).then().statusCode(200);
        staff().get(ADVICE + "?q=" + sku).then().body("proposals", hasSize(0));
        staff().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "purchase", number, "lines", List.of(Map.of("sku", sku.value(), "good", buy, "damaged", 0))))
                .post("/api/v1/goods-receipts")
                .then()
                .statusCode(201);
        staff().get(ADVICE + "?q=" + sku).then().body("proposals", hasSize(0)).body("looked", equalTo(1));
    }

    @Test
    void one_line_that_cannot_be_leaves_nothing_behind() {
        var supplier = supplier();

        staff().body(Map.of(
                        "buys",
                        List.of(Map.of("sku", sku.value(), "warehouse", "BDG", "supplier", supplier, "quantity", 24)),
                        "moves",
                        List.of(Map.of("sku", sku.value(), "from", "BDG", "to", "JKT", "quantity", 21))))
                .post(ADVICE + "/accept")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-enough-stock"));
        staff().body(Map.of(
                        "moves",
                        List.of(Map.of("sku", sku.value(), "from", "BDG", "to", "JKT", "quantity", 5)),
                        "buys",
                        List.of(Map.of("sku", sku.value(), "warehouse", "BDG", "supplier", supplier, "quantity", 13))))
                .post(ADVICE + "/accept")
                .then()
                .statusCode(422)
                .body("code", equalTo("off-pack"));

        staff().get("/api/v1/purchase-orders?supplier=" + supplier).then().body("items", hasSize(0));
        staff().get("/api/v1/stock/" + sku).then().body("levels.find { it.warehouse == 'BDG' }.onHand", equalTo(20));
    }
}
