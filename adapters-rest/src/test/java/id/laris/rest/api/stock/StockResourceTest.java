package id.laris.rest.api.stock;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StockResourceTest {
    @Test
    void a_movement_under_one_key_is_written_once() {
        var key = UUID.randomUUID().toString();
        int before =
                staff().get("/api/v1/stock/KAOS-NILA-L").path("levels.find { it.warehouse == 'JKT' }?.onHand ?: 0");
        var receipt = Map.of("warehouse", "JKT", "kind", "RECEIPT", "change", 24, "reference", "SJ-1");

        for (int i = 0; i < 2; i++)
            staff().header("Idempotency-Key", key)
                    .body(receipt)
                    .post("/api/v1/stock/KAOS-NILA-L/movements")
                    .then()
                    .statusCode(201)
                    .body("levels[0].onHand", equalTo(before + 24));

        staff().get("/api/v1/stock/KAOS-NILA-L")
                .then()
                .statusCode(200)
                .body("levels.find { it.warehouse == 'JKT' }.onHand", equalTo(before + 24))
                .body("movements.reference", hasItem("SJ-1"));
        staff().get("/api/v1/stock/check").then().statusCode(200).body("agrees", equalTo(true));
    }

    @Test
    void the_ledger_says_why_pieces_came_and_went() {
        int damaged =
                staff().get("/api/v1/stock/TOPI-HITAM").path("levels.find { it.warehouse == 'JKT' }?.damaged ?: 0");
        staff().body(Map.of("warehouse", "JKT", "kind", "DAMAGE", "change", -1, "reference", "SJ-9"))
                .post("/api/v1/stock/TOPI-HITAM/movements")
                .then()
                .statusCode(201)
                .body("levels[0].damaged", equalTo(damaged + 1));

        staff().get("/api/v1/stock/movements?reference=SJ-9&sku=TOPI-HITAM&warehouse=JKT&kind=DAMAGE&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].change", equalTo(-1))
                .body("items[0].damaged", equalTo(1))
                .body("items[0].damagedAfter", equalTo(damaged + 1))
                .body("items[0].actor", startsWith("key "));
        staff().get("/api/v1/stock/movements?limit=0").then().statusCode(422);
        staff().get("/api/v1/stock/movements?cursor=x~").then().statusCode(422).body("code", equalTo("invalid-cursor"));
    }

    @Test
    void refuses_movements_that_make_no_sense() {
        for (var wrong : new Object[][] {
            {"JKT", "RECEIPT", 0, "x", 422, "invalid-change"},
            {"JKT", "SALE", 1, "x", 422, "invalid-kind"},
            {"JKT", "TRANSFER_IN", 1, "x", 422, "invalid-kind"},
            {"JKT", "DAMAGE", 1, "x", 422, "invalid-change"},
            {"JKT", "RECEIPT", -1, "x", 422, "invalid-change"},
            {"JKT", "HADIAH", 1, "x", 422, "invalid-kind"},
            {"JKT", "RECEIPT", 2_000_000_000, "x", 422, "invalid-change"},
            {"JKT", "DAMAGE", -900_000, "x", 409, "not-enough-stock"},
            {"jkt?", "RECEIPT", 1, "x", 422, "invalid-warehouse"},
            {"XXX", "RECEIPT", 1, "x", 404, "warehouse-not-found"},
            {"JKT", "RECEIPT", 1, "", 422, "invalid-reference"}
        })
            staff().body(Map.of("warehouse", wrong[0], "kind", wrong[1], "change", wrong[2], "reference", wrong[3]))
                    .post("/api/v1/stock/KAOS-NILA-L/movements")
                    .then()
                    .statusCode((int) wrong[4])
                    .body("code", equalTo(wrong[5]));
        staff().body(Map.of("warehouse", "JKT", "kind", "RECEIPT", "change", 1, "reference", "x"))
                .post("/api/v1/stock/TIDAK-ADA/movements")
                .then()
                .statusCode(404)
                .body("code", equalTo("sku-not-found"));
    }

    @Test
    void a_key_does_only_what_it_may() {
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .get("/api/v1/stock/TOPI-HITAM")
                .then()
                .statusCode(200);
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .body(Map.of("warehouse", "JKT", "kind", "RECEIPT", "change", 1, "reference", "x"))
                .post("/api/v1/stock/TOPI-HITAM/movements")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"))
                .body("details.permission", equalTo("ADJUST_STOCK"));
        visitor().get("/api/v1/stock/TOPI-HITAM").then().statusCode(401);
    }

    @Test
    void a_sku_may_hold_any_sign() {
        staff().urlEncodingEnabled(false)
                .get("/api/v1/stock/A%2FB%20%C3%A9")
                .then()
                .statusCode(404)
                .body("details.sku", equalTo("A/B é"));
    }
}
