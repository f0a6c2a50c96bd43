package id.laris.rest.api.identity;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import id.laris.application.identity.ApiKeys;
import id.laris.application.identity.NoteKeyUses;
import id.laris.application.identity.SystemWork;
import id.laris.application.identity.Tokens;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiKeyResourceTest {
    @Inject
    ApiKeys keys;

    @Inject
    NoteKeyUses noteKeyUses;

    @Inject
    SystemWork system;

    @Inject
    Clock clock;

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
                .body("code", equalTo("api-key-revoked"));
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

    private static String issued(Map<String, ?> terms) {
        var request = new HashMap<String, Object>(terms);
        request.put("name", "Mitra");
        request.put("permissions", List.of("VIEW_STOCK"));
        return staff().body(request)
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private static ValidatableResponse stockSeenWith(String key, String address) {
        return visitor()
                .header("Authorization", "Bearer " + key)
                .header("X-Forwarded-For", address)
                .get("/api/v1/stock/TOPI-HITAM")
                .then();
    }

    @Test
    void a_key_opens_only_from_its_networks_and_tells_from_where_it_was_used() {
        var key = issued(Map.of("allowedFrom", List.of("203.0.113.0/24", "2001:db8::/32")));
        var prefix = key.substring(0, 14);

        stockSeenWith(key, "198.51.100.7").statusCode(403).body("code", equalTo("address-not-allowed"));
        stockSeenWith(key, "203.0.113.7").statusCode(200);
        stockSeenWith(key, "2001:db8::7").statusCode(200);

        system.run(noteKeyUses::note);
        staff().queryParam("q", prefix)
                .get("/api/v1/api-keys")
                .then()
                .body("items", hasSize(1))
                .body("items[0].lastUse.from", equalTo("2001:db8:0:0:0:0:0:7"))
                .body("items[0].allowedFrom", contains("203.0.113.0/24", "2001:db8:0:0:0:0:0:0/32"))
                .body("items[0].standing", equalTo("VALID"));
    }

    @Test
    void a_program_learns_who_it_is_what_it_may_and_until_when() {
        var end = clock.instant().plusSeconds(86_400).truncatedTo(ChronoUnit.SECONDS);
        var key = issued(Map.of("expiresAt", end.toString(), "mostAMinute", 77));

        visitor()
                .header("Authorization", "Bearer " + key)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("kind", equalTo("INTEGRATOR"))
                .body("name", equalTo("key " + key.substring(0, 14)))
                .body("permissions", contains("VIEW_STOCK"))
                .body("mostAMinute", equalTo(77))
                .body("key.name", equalTo("Mitra"))
                .body("key.expiresAt", equalTo(end.toString()));
        visitor()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("kind", equalTo("VISITOR"))
                .body("permissions", hasSize(0))
                .body("key", nullValue());
        visitor()
                .header("Authorization", "Bearer laris_x")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void a_key_past_its_end_is_refused_and_said_to_be() {
        var key = "laris_lama" + UUID.randomUUID();
        var now = clock.instant();
        keys.add(
                ApiKey.made(
                        key.substring(0, 14),
                        new KeyTerms("Lama", Optional.of(now.minusSeconds(1)), List.of(), Optional.empty()),
                        Set.of(Permission.VIEW_STOCK),
                        "system",
                        now.minusSeconds(9)),
                Tokens.hash(key));

        stockSeenWith(key, "127.0.0.1").statusCode(401).body("code", equalTo("api-key-expired"));
        staff().queryParam("standing", "expired")
                .get("/api/v1/api-keys")
                .then()
                .body("items.prefix", hasItem(key.substring(0, 14)));
    }

    @Test
    void each_key_has_a_pace_of_its_own_and_is_told_what_is_left() {
        var key = issued(Map.of("mostAMinute", 2));
        var other = issued(Map.of());

        stockSeenWith(key, "203.0.113.50")
                .statusCode(200)
                .header("RateLimit-Policy", "\"key\";q=2;w=60")
                .header("RateLimit", matchesPattern("\"key\";r=1;t=([1-9]|[1-5]\\d|60)"));
        // Two more within the same minute, or three when a minute ends between them.
        var last = Stream.generate(
                        () -> stockSeenWith(key, "203.0.113.51").extract().statusCode())
                .limit(4)
                .toList();
        assertThat(last).contains(429);
        stockSeenWith(key, "203.0.113.52")
                .statusCode(429)
                .body("code", equalTo("too-many-requests"))
                .header("Retry-After", matchesPattern("[1-9]|[1-5]\\d|60"))
                .header("RateLimit", matchesPattern("\"key\";r=0;t=\\d+"));
        stockSeenWith(other, "203.0.113.50").statusCode(200).header("RateLimit-Policy", "\"key\";q=3000;w=60");
    }

    @Test
    void the_terms_of_a_key_are_changed_whole_and_its_rights_never() {
        var key = issued(Map.of("mostAMinute", 5, "expiresAt", "2099-01-01T00:00:00+07:00"));
        var prefix = key.substring(0, 14);

        staff().body(Map.of("name", "Baru", "permissions", List.of("SELL")))
                .put("/api/v1/api-keys/{prefix}", prefix)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-field"));
        staff().body(Map.of("name", "Baru", "allowedFrom", List.of("kantor")))
                .put("/api/v1/api-keys/{prefix}", prefix)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-allowedFrom"));
        staff().body(Map.of("name", "Baru", "allowedFrom", List.of("198.51.100.9")))
                .put("/api/v1/api-keys/{prefix}", prefix)
                .then()
                .statusCode(204);

        stockSeenWith(key, "203.0.113.7").statusCode(403);
        staff().queryParam("q", prefix)
                .get("/api/v1/api-keys")
                .then()
                .body("items[0].name", equalTo("Baru"))
                .body("items[0].expiresAt", nullValue())
                .body("items[0].mostAMinute", nullValue())
                .body("items[0].permissions", contains("VIEW_STOCK"));
        staff().body(Map.of("name", "Baru"))
                .put("/api/v1/api-keys/{prefix}", "laris_00000000")
                .then()
                .statusCode(404);
    }

    @Test
    void rubbish_for_a_key_is_no_key() {
        for (var rubbish : List.of("", "laris_", "x".repeat(5_000), "' OR 1=1 --", "laris_\u00e9", "a.b.c"))
            visitor()
                    .header("X-Api-Key", rubbish)
                    .get("/api/v1/stock/TOPI-HITAM")
                    .then()
                    .statusCode(401)
                    .body("code", oneOf("unknown-api-key", "credentials-needed"));
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
