package id.laris.rest.api.stock;

import static id.laris.rest.api.shared.ApiClient.paid;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.laris.application.shared.Goods;
import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourcingResourceTest {
    @Inject
    TestGoods goods;

    @Test
    void an_order_is_moved_to_another_warehouse_before_it_is_packed() {
        goods.receive(Goods.TOPI, Goods.BANDUNG, 1);
        var order = paid(Goods.TOPI, 2);
        staff().get("/api/v1/sourcing/orders/{number}", order)
                .then()
                .statusCode(200)
                .body("choices.warehouse", contains("JKT"))
                .body("choices[0].why", equalTo("ALONE"));

        staff().body(Map.of("warehouse", "BDG"))
                .post("/api/v1/sourcing/orders/{number}", order)
                .then()
                .statusCode(200)
                .body("choices[0].warehouse", equalTo("BDG"))
                .body("choices[0].why", equalTo("CHOSEN"));
        staff().get("/api/v1/stock/check").then().body("agrees", equalTo(true));

        staff().body(Map.of())
                .post("/api/v1/orders/{number}/shipments", order)
                .then()
                .statusCode(201);
        staff().body(Map.of("warehouse", "JKT"))
                .post("/api/v1/sourcing/orders/{number}", order)
                .then()
                .statusCode(409)
                .body("code", equalTo("order-step-not-allowed"));
    }

    @Test
    void the_rule_is_chosen_and_shown() {
        staff().body(Map.of("strategy", "nearest"))
                .put("/api/v1/sourcing")
                .then()
                .statusCode(200);
        staff().get("/api/v1/sourcing").then().body("strategy", equalTo("NEAREST"));
        staff().body(Map.of("strategy", "FEWEST_PARCELS"))
                .put("/api/v1/sourcing")
                .then()
                .statusCode(200);
        staff().body(Map.of("strategy", "ACAK"))
                .put("/api/v1/sourcing")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-strategy"));
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .body(Map.of("strategy", "NEAREST"))
                .put("/api/v1/sourcing")
                .then()
                .statusCode(403);
    }

    @Test
    void refuses_what_cannot_be() {
        var order = paid(Goods.KAOS_M, 1);
        staff().body(Map.of("warehouse", "XXX"))
                .post("/api/v1/sourcing/orders/{number}", order)
                .then()
                .statusCode(404)
                .body("code", equalTo("warehouse-not-found"));
        staff().body(Map.of("warehouse", "BDG"))
                .post("/api/v1/sourcing/orders/LR-999999")
                .then()
                .statusCode(404)
                .body("code", equalTo("order-not-found"));
    }
}
