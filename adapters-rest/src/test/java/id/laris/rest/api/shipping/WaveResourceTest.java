package id.laris.rest.api.shipping;

import static id.laris.rest.api.shared.ApiClient.paid;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.laris.application.shared.Goods;
import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaveResourceTest {
    private static String wave(String... orders) {
        return staff().body(Map.of("warehouse", "BDG", "orders", List.of(orders)))
                .post("/api/v1/waves")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    @Test
    void waiting_orders_are_put_into_one_wave() {
        var first = paid(Goods.KAOS_M, 2);
        var second = paid(Goods.KAOS_M, 1);
        staff().get("/api/v1/waves/waiting?warehouse=BDG")
                .then()
                .statusCode(200)
                .body("items.order", hasItems(first, second));

        var wave = wave(first, second);

        staff().get("/api/v1/waves/{number}", wave)
                .then()
                .statusCode(200)
                .body("stops[0].wanted", equalTo(3))
                .body("stops[0].picks.order", equalTo(List.of(first, second)))
                .body("done", equalTo(false));
        staff().get("/api/v1/waves").then().body("items.number", hasItem(wave));
        staff().get("/api/v1/waves/waiting?warehouse=BDG").then().body("items.order", not(hasItem(first)));
        staff().body(Map.of("warehouse", "BDG", "orders", List.of(first)))
                .post("/api/v1/waves")
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-fetch"));
    }

    @Test
    void a_scan_under_one_key_counts_once() {
        var wave = wave(paid(Goods.KAOS_M, 2));
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++)
            staff().header("Idempotency-Key", key)
                    .body(Map.of("code", Goods.KAOS_M.value()))
                    .post("/api/v1/waves/{number}/scans", wave)
                    .then()
                    .statusCode(200)
                    .body("stops[0].picked", equalTo(1));
        staff().body(Map.of("found", 2))
                .put("/api/v1/waves/{number}/picks/{sku}", wave, Goods.KAOS_M.value())
                .then()
                .statusCode(200)
                .body("done", equalTo(true));
        staff().body(Map.of("code", Goods.KAOS_M.value()))
                .post("/api/v1/waves/{number}/scans", wave)
                .then()
                .statusCode(409)
                .body("code", equalTo("piece-not-wanted"))
                .body("details.reason", equalTo("already-complete"));
    }

    @Test
    void refuses_what_cannot_be() {
        var wave = wave(paid(Goods.KAOS_M, 1));

        staff().body(Map.of("code", "899"))
                .post("/api/v1/waves/{number}/scans", wave)
                .then()
                .statusCode(409)
                .body("details.reason", equalTo("not-in-it"));
        staff().body(Map.of("found", 2))
                .put("/api/v1/waves/{number}/picks/{sku}", wave, Goods.KAOS_M.value())
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-quantity"));
        for (var unknown : List.of("W-99999", "gelombang"))
            staff().get("/api/v1/waves/{number}", unknown)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("wave-not-found"));
        staff().body(Map.of("warehouse", "XXX", "orders", List.of("LR-000001")))
                .post("/api/v1/waves")
                .then()
                .statusCode(404)
                .body("code", equalTo("warehouse-not-found"));
        staff().body(Map.of("warehouse", "BDG")).post("/api/v1/waves").then().statusCode(422);
        staff().get("/api/v1/waves/waiting").then().statusCode(422).body("code", equalTo("invalid-warehouse"));
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .get("/api/v1/waves")
                .then()
                .statusCode(403);
    }
}
