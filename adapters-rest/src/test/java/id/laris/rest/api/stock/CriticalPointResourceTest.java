package id.laris.rest.api.stock;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CriticalPointResourceTest {
    private static Map<String, Object> point(Object sku, Object warehouse, Object minimum, Object target, Object days) {
        return Map.of("sku", sku, "warehouse", warehouse, "minimum", minimum, "target", target, "leadDays", days);
    }

    private static Map<String, Object> points(Object... points) {
        return Map.of("points", List.of(points));
    }

    @Test
    void what_is_said_to_be_short_is_listed_until_nobody_watches() {
        staff().body(points(point("KAOS-NILA-L", "BDG", 900_000, 950_000, 7)))
                .put("/api/v1/stock/critical-points")
                .then()
                .statusCode(200)
                .body("levels[0].minimum", equalTo(900_000));

        staff().get("/api/v1/stock/low?warehouse=BDG&limit=500")
                .then()
                .statusCode(200)
                .body("items.find { it.sku == 'KAOS-NILA-L' }.title", equalTo("Kaos Kawung"))
                .body("items.find { it.sku == 'KAOS-NILA-L' }.target", equalTo(950_000))
                .body("items.find { it.sku == 'KAOS-NILA-L' }.leadDays", equalTo(7));
        staff().get("/api/v1/stock/low?warehouse=JKT")
                .then()
                .statusCode(200)
                .body("items.sku", not(hasItem("KAOS-NILA-L")));

        staff().body(points(Map.of("sku", "KAOS-NILA-L", "warehouse", "BDG", "minimum", 0)))
                .put("/api/v1/stock/critical-points")
                .then()
                .statusCode(200);
        staff().get("/api/v1/stock/low").then().statusCode(200).body("items.sku", not(hasItem("KAOS-NILA-L")));
    }

    @Test
    void refuses_points_that_make_no_sense() {
        for (var wrong : new Object[][] {
            {points(), "invalid-points", 422},
            {Map.of(), "invalid-points", 422},
            {points(point("KAOS-NILA-L", "BDG", 5, 4, 0)), "invalid-target", 422},
            {points(point("KAOS-NILA-L", "BDG", 5, 9, 400)), "invalid-leadDays", 422},
            {points(point("KAOS-NILA-L", "BDG", -1, 9, 4)), "invalid-quantity", 422},
            {points(Map.of("sku", "KAOS-NILA-L", "warehouse", "BDG")), "invalid-minimum", 422},
            {points(point("KAOS-NILA-L", "XXX", 5, 9, 4)), "warehouse-not-found", 404},
            {points(point("TIDAK-ADA", "BDG", 5, 9, 4)), "sku-not-found", 404}
        })
            staff().body(wrong[0])
                    .put("/api/v1/stock/critical-points")
                    .then()
                    .statusCode((int) wrong[2])
                    .body("code", equalTo(wrong[1]));
        staff().get("/api/v1/stock/low?cursor=x").then().statusCode(422).body("code", equalTo("invalid-cursor"));
        staff().get("/api/v1/stock/low?warehouse=x").then().statusCode(422).body("code", equalTo("invalid-warehouse"));
    }

    @Test
    void a_key_that_may_look_says_nothing() {
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .get("/api/v1/stock/low")
                .then()
                .statusCode(200);
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .body(points(point("KAOS-NILA-L", "BDG", 1, 2, 3)))
                .put("/api/v1/stock/critical-points")
                .then()
                .statusCode(403);
    }
}
