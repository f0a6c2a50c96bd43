package id.laris.rest.api.stock;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TransferResourceTest {
    private static Map<String, Object> request(int pieces) {
        return Map.of("from", "JKT", "to", "BDG", "lines", List.of(Map.of("sku", "TOPI-HITAM", "quantity", pieces)));
    }

    private static String send(int pieces) {
        return send(UUID.randomUUID().toString(), pieces);
    }

    private static String send(String key, int pieces) {
        return staff().header("Idempotency-Key", key)
                .body(request(pieces))
                .post("/api/v1/transfers")
                .then()
                .statusCode(201)
                .body("state", equalTo("IN_TRANSIT"))
                .extract()
                .path("number");
    }

    @Test
    void goods_travel_and_arrive_once() {
        var key = UUID.randomUUID().toString();
        String number = send(key, 2);
        assertThat(send(key, 2)).isEqualTo(number);
        var arrival = Map.of("lines", List.of(Map.of("sku", "TOPI-HITAM", "good", 1, "damaged", 1)));
        staff().get("/api/v1/transfers?open=true").then().statusCode(200).body("items.number", hasItem(number));

        staff().body(arrival)
                .post("/api/v1/transfers/{number}/arrivals", number)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("lines[0].damaged", equalTo(1));

        staff().body(arrival)
                .post("/api/v1/transfers/{number}/arrivals", number)
                .then()
                .statusCode(409)
                .body("code", equalTo("transfer-step-not-allowed"));
        staff().get("/api/v1/transfers?open=true").then().statusCode(200).body("items.number", not(hasItem(number)));
        staff().get("/api/v1/transfers/{number}", number).then().statusCode(200).body("lines[0].open", equalTo(0));
        staff().get("/api/v1/stock/check").then().statusCode(200).body("agrees", equalTo(true));
    }

    @Test
    void the_rest_is_lost_or_all_of_it_came_back() {
        staff().body(Map.of("reason", "jatuh ke sungai"))
                .post("/api/v1/transfers/{number}/close", send(1))
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("lines[0].lost", equalTo(1));
        staff().post("/api/v1/transfers/{number}/call-back", send(1))
                .then()
                .statusCode(200)
                .body("state", equalTo("CALLED_BACK"));
    }

    @Test
    void refuses_what_makes_no_sense() {
        staff().body(request(900_000))
                .post("/api/v1/transfers")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-enough-stock"));
        staff().body(request(0))
                .post("/api/v1/transfers")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-quantity"));
        staff().body(Map.of("from", "JKT", "to", "BDG", "lines", List.of()))
                .post("/api/v1/transfers")
                .then()
                .statusCode(422);
        staff().get("/api/v1/transfers/TR-2026-99999").then().statusCode(404);
        staff().get("/api/v1/transfers/TR").then().statusCode(404);
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .body(request(1))
                .post("/api/v1/transfers")
                .then()
                .statusCode(403);
        visitor().get("/api/v1/transfers").then().statusCode(401);
    }
}
