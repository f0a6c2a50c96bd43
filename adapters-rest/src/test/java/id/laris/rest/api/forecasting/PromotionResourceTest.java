package id.laris.rest.api.forecasting;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PromotionResourceTest {
    private static final String PATH = "/api/v1/forecast-promotions";

    private static Map<String, Object> body(String kind) {
        return new HashMap<>(Map.of(
                "kind", kind, "from", "2026-12-14", "to", "2026-12-20", "scope", "product", "key", "kaos-kawung"));
    }

    @Test
    void a_promotion_is_entered_changed_and_removed_by_who_saw_it_as_it_is() {
        var kind = "Uji " + UUID.randomUUID();
        String id = staff().body(body(kind))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("kind", equalTo(kind))
                .body("scope", equalTo("PRODUCT"))
                .extract()
                .path("id");

        staff().queryParam("q", kind.toUpperCase(Locale.ROOT))
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].promotion.id", equalTo(id))
                .body("items[0].title", notNullValue())
                .body("items[0].lift", nullValue());
        var tag = staff().get(PATH + "/" + id).then().statusCode(200).extract().header("ETag");
        var changed = body(kind);
        changed.put("to", "2026-12-15");
        staff().header("If-Match", tag)
                .body(changed)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("to", equalTo("2026-12-15"));
        staff().header("If-Match", tag)
                .body(changed)
                .put(PATH + "/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        staff().header("If-Match", tag).delete(PATH + "/" + id).then().statusCode(412);
        staff().delete(PATH + "/" + id).then().statusCode(204);
        staff().get(PATH + "/" + id).then().statusCode(404).body("code", equalTo("forecast-promotion-not-found"));
        visitor().get(PATH).then().statusCode(401);
    }

    @Test
    void what_cannot_be_is_refused() {
        for (var wrong : new String[][] {
            {"kind", " "},
            {"kind", "x".repeat(61)},
            {"from", "kemarin"},
            {"to", "2026-12-13"},
            {"to", "2027-12-13"},
            {"scope", "GUDANG"},
            {"scope", "SHOP"},
            {"key", "tidak-ada"},
            {"note", "x".repeat(501)}
        }) {
            var body = body("Uji salah");
            body.put(wrong[0], wrong[1]);
            staff().body(body).post(PATH).then().statusCode(422);
        }
        staff().body(Map.of()).post(PATH).then().statusCode(422);
        staff().get(PATH + "?limit=0").then().statusCode(422);
        staff().get(PATH + "?cursor=x").then().statusCode(422);
        staff().get(PATH + "/x").then().statusCode(404);
    }
}
