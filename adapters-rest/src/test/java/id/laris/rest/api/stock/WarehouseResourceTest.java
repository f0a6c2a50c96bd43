package id.laris.rest.api.stock;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WarehouseResourceTest {
    private static Map<String, Object> request(String code) {
        var request = new HashMap<String, Object>(Map.of(
                "name",
                "Gudang Uji",
                "street",
                "Jl. Uji 1",
                "region",
                "32.73",
                "priority",
                9_000,
                "zones",
                List.of("32"),
                "hours",
                Map.of("MONDAY", "08:00-17:00"),
                "pickUp",
                false,
                "active",
                false));
        if (code != null) request.put("code", code);
        return request;
    }

    private static String opened() {
        var code = "U" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
        staff().body(request(code)).post("/api/v1/warehouses").then().statusCode(201);
        return code;
    }

    @Test
    void a_warehouse_is_opened_listed_and_shown() {
        var code = opened();

        staff().get("/api/v1/warehouses").then().statusCode(200).body("items.code", hasItems("BDG", "JKT", code));
        staff().get("/api/v1/warehouses/{code}", code)
                .then()
                .statusCode(200)
                .body("zones", contains("32"))
                .body("hours.MONDAY", equalTo("08:00-17:00"))
                .body("active", equalTo(false));
        staff().body(request(code))
                .post("/api/v1/warehouses")
                .then()
                .statusCode(409)
                .body("code", equalTo("warehouse-taken"));
    }

    @Test
    void room_is_said_and_taken_back() {
        var code = opened();
        var change = request(null);
        change.put("capacity", 12_500);

        staff().body(change)
                .put("/api/v1/warehouses/{code}", code)
                .then()
                .statusCode(200)
                .body("capacity", equalTo(12_500));
        change.put("capacity", 0);
        staff().body(change)
                .put("/api/v1/warehouses/{code}", code)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-capacity"));
        change.remove("capacity");
        staff().body(change)
                .put("/api/v1/warehouses/{code}", code)
                .then()
                .statusCode(200)
                .body("capacity", nullValue());
    }

    @Test
    void a_change_over_a_newer_one_is_refused() {
        var code = opened();
        var tag = staff().get("/api/v1/warehouses/{code}", code).getHeader("ETag");
        var change = request(null);
        change.put("name", "Gudang Lain");

        staff().header("If-Match", tag)
                .body(change)
                .put("/api/v1/warehouses/{code}", code)
                .then()
                .statusCode(200)
                .body("name", equalTo("Gudang Lain"));
        staff().header("If-Match", tag)
                .body(change)
                .put("/api/v1/warehouses/{code}", code)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void refuses_what_cannot_be() {
        for (var wrong : List.of(
                List.of("hours", Map.of("MONDAY", "17:00-08:00"), "invalid-hours"),
                List.of("zones", List.of("99"), "invalid-zones"),
                List.of("zones", List.of("jawa"), "invalid-zones"),
                List.of("zones", List.of("32.73.01"), "invalid-zones"),
                List.of("region", "32", "invalid-region"),
                List.of("region", "32.99", "invalid-region"),
                List.of("priority", -1, "invalid-priority"),
                List.of("name", "", "invalid-name"),
                List.of("code", "kecil!", "invalid-warehouse"))) {
            var request = request("UX1");
            request.put((String) wrong.get(0), wrong.get(1));
            staff().body(request)
                    .post("/api/v1/warehouses")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo(wrong.get(2)));
        }
        staff().get("/api/v1/warehouses/TIDAK").then().statusCode(404).body("code", equalTo("warehouse-not-found"));
        staff().body(request("LAIN"))
                .put("/api/v1/warehouses/BDG")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-code"));
    }

    @Test
    void bins_are_arranged_and_goods_find_their_home() {
        var code = opened();
        staff().body(Map.of("bins", List.of("B-02", "a-01")))
                .put("/api/v1/warehouses/{code}/bins", code)
                .then()
                .statusCode(200)
                .body("bins.code", contains("B-02", "A-01"));
        staff().body(Map.of("bin", "A-01"))
                .put("/api/v1/warehouses/{code}/homes/TOPI-HITAM", code)
                .then()
                .statusCode(204);
        staff().get("/api/v1/warehouses/{code}/bins", code).then().body("bins.skus", contains(0, 1));
        staff().body(Map.of("bins", List.of("B-02")))
                .put("/api/v1/warehouses/{code}/bins", code)
                .then()
                .statusCode(409)
                .body("code", equalTo("bin-in-use"))
                .body("details.bins", contains("A-01"));
        staff().body(Map.of("bin", "Z-99"))
                .put("/api/v1/warehouses/{code}/homes/TOPI-HITAM", code)
                .then()
                .statusCode(404)
                .body("code", equalTo("bin-not-found"));
        staff().body(Map.of())
                .put("/api/v1/warehouses/{code}/homes/TOPI-HITAM", code)
                .then()
                .statusCode(204);
    }

    @Test
    void a_file_of_homes_is_tried_before_it_counts() {
        var code = opened();
        staff().body(Map.of("bins", List.of("A-01"))).put("/api/v1/warehouses/{code}/bins", code);
        var file = "SKU,Bin\nTOPI-HITAM,A-01\nTIDAK-ADA,A-01\n";

        for (var dry : List.of("true", "false"))
            staff().contentType("text/csv")
                    .body(file)
                    .post("/api/v1/warehouses/{code}/homes?dryRun={dry}", code, dry)
                    .then()
                    .statusCode(200)
                    .body("changed", equalTo(1))
                    .body("mistakes", hasSize(1))
                    .body("mistakes[0].code", equalTo("sku-not-found"))
                    .body("mistakes[0].line", equalTo(3));
        staff().get("/api/v1/warehouses/{code}/bins", code).then().body("bins.skus", contains(1));
    }

    @Test
    void a_key_that_may_only_look_changes_nothing() {
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .get("/api/v1/warehouses")
                .then()
                .statusCode(200);
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .body(request(null))
                .put("/api/v1/warehouses/BDG")
                .then()
                .statusCode(403)
                .body("details.permission", equalTo("MANAGE_WAREHOUSES"));
        visitor().get("/api/v1/warehouses").then().statusCode(401);
    }
}
