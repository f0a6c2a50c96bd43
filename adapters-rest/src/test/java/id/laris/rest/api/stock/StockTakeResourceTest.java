package id.laris.rest.api.stock;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StockTakeResourceTest {
    private static String start(String sku) {
        return staff().body(Map.of("warehouse", "JKT", "title", "Rak A", "skus", List.of(sku)))
                .post("/api/v1/stock-takes")
                .then()
                .statusCode(201)
                .body("state", equalTo("COUNTING"))
                .body("lines[0].due", equalTo(1))
                .extract()
                .path("number");
    }

    private static ValidatableResponse count(String take, int round, String sku, int counted) {
        return staff().body(Map.of("round", round, "lines", List.of(Map.of("sku", sku, "counted", counted))))
                .post("/api/v1/stock-takes/{number}/counts", take)
                .then();
    }

    @Test
    void goods_are_counted_twice_where_they_differ_and_posted() {
        int before = staff().get("/api/v1/stock/TOPI-HITAM").path("levels.find { it.warehouse == 'JKT' }?.onHand ?: 0");
        var take = start("TOPI-HITAM");
        count(take, 1, "TOPI-HITAM", before + 3).statusCode(200).body("lines[0].due", equalTo(2));
        staff().post("/api/v1/stock-takes/{number}/approve", take)
                .then()
                .statusCode(409)
                .body("code", equalTo("stock-take-incomplete"));
        count(take, 2, "TOPI-HITAM", before + 2).statusCode(200).body("lines[0].difference", equalTo(2));

        staff().post("/api/v1/stock-takes/{number}/approve", take)
                .then()
                .statusCode(200)
                .body("state", equalTo("POSTED"));

        staff().get("/api/v1/stock/TOPI-HITAM")
                .then()
                .body("levels.find { it.warehouse == 'JKT' }.onHand", equalTo(before + 2));
        staff().get("/api/v1/stock-takes").then().statusCode(200).body("items.number", hasItem(take));
        count(take, 1, "TOPI-HITAM", 1).statusCode(409).body("code", equalTo("stock-take-ended"));
    }

    @Test
    void refuses_what_makes_no_sense() {
        var take = start("KAOS-NILA-L");
        staff().body(Map.of("warehouse", "JKT", "title", "Lagi", "skus", List.of("KAOS-NILA-L")))
                .post("/api/v1/stock-takes")
                .then()
                .statusCode(409)
                .body("code", equalTo("being-counted"));
        count(take, 2, "KAOS-NILA-L", 1).statusCode(422).body("code", equalTo("invalid-round"));
        count(take, 1, "KAOS-NILA-L", -1).statusCode(422).body("code", equalTo("invalid-quantity"));
        count(take, 1, "TIDAK-ADA", 1).statusCode(404);
        staff().post("/api/v1/stock-takes/{number}/call-off", take)
                .then()
                .statusCode(200)
                .body("state", equalTo("CALLED_OFF"));
        staff().get("/api/v1/stock-takes/SO-2026-99999").then().statusCode(404);
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .post("/api/v1/stock-takes/{number}/approve", take)
                .then()
                .statusCode(403);
    }
}
