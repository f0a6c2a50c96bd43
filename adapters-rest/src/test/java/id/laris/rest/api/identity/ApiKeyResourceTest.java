package id.laris.rest.api.identity;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiKeyResourceTest {
    @Test
    void a_key_is_issued_used_and_revoked() {
        String key = staff().body(Map.of("name", "Kasir depan", "permissions", List.of("VIEW_STOCK")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .body("key", startsWith("laris_"))
                .extract()
                .path("key");
        var prefix = key.substring(0, 14);

        visitor()
                .header("Authorization", "bearer " + key)
                .get("/api/v1/stock/TOPI-HITAM")
                .then()
                .statusCode(200);
        staff().get("/api/v1/api-keys")
                .then()
                .statusCode(200)
                .body("items.prefix", hasItem(prefix))
                .body("items.key", not(hasItem(key)));
        staff().delete("/api/v1/api-keys/{prefix}", prefix).then().statusCode(204);
        visitor()
                .header("Authorization", "Bearer " + key)
                .get("/api/v1/stock/TOPI-HITAM")
                .then()
                .statusCode(401)
                .body("code", equalTo("unknown-api-key"));
        staff().delete("/api/v1/api-keys/{prefix}", "laris_00000000").then().statusCode(404);
    }

    @Test
    void refuses_keys_without_name_or_with_rights_nobody_gives() {
        staff().body(Map.of("name", "", "permissions", List.of("SELL")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-name"));
        staff().body(Map.of("name", "x", "permissions", List.of("RUN_JOBS")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-permissions"));
        staff().body(Map.of("name", "x", "permissions", List.of("FLY")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-permissions"));
        staff().body(Map.of("name", "x")).post("/api/v1/api-keys").then().statusCode(422);
    }

    @Test
    void managing_keys_is_for_those_who_may() {
        visitor().get("/api/v1/api-keys").then().statusCode(401).body("code", equalTo("credentials-needed"));
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .get("/api/v1/api-keys")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
        visitor()
                .header("X-Api-Key", "laris_palsu")
                .get("/api/v1/products")
                .then()
                .statusCode(401)
                .body("code", equalTo("unknown-api-key"));
    }

    @Test
    void the_same_idempotency_key_issues_one_key_and_tells_it_again() {
        var repeat = UUID.randomUUID().toString();
        var request = Map.of("name", "Gudang " + repeat, "permissions", List.of("VIEW_STOCK"));
        String first = staff().header("Idempotency-Key", repeat)
                .body(request)
                .post("/api/v1/api-keys")
                .path("key");

        staff().header("Idempotency-Key", repeat)
                .body(request)
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Cache-Control", "no-store")
                .body("key", equalTo(first));
        staff().header("Idempotency-Key", repeat)
                .body(Map.of("name", "Lain", "permissions", List.of("VIEW_STOCK")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        staff().get("/api/v1/api-keys")
                .then()
                .body("items.findAll { it.name == 'Gudang %s' }.size()".formatted(repeat), equalTo(1));
    }
}
