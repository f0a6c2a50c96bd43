package id.laris.rest.api.risk;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaves limits that hold and refuse nobody, as others order beside it. */
@QuarkusTest
class RiskPolicyResourceTest {
    private static final String POLICY = "/api/v1/risk-policy";

    private static Map<String, Object> policy() {
        var points = new HashMap<String, Object>(Map.of(
                "newAndHigh", 40,
                "failedPayments", 25,
                "addressMismatch", 15,
                "manyOrders", 20,
                "sameOrigin", 15,
                "sameDoor", 15,
                "refusedParcels", 30));
        return new HashMap<>(Map.of(
                "points", points,
                "highAmount", Map.of("amount", 5_000_000, "currency", "IDR"),
                "newForDays", 7,
                "failures", 3,
                "ordersInHour", 4,
                "ordersFromOrigin", 15,
                "othersAtDoor", 5,
                "holdFrom", 60,
                "payFirstFrom", 50));
    }

    @Test
    void is_read_replaced_and_kept_from_who_saw_an_older_one() {
        var tag = staff().get(POLICY)
                .then()
                .statusCode(200)
                .body("points.newAndHigh", equalTo(40))
                .extract()
                .header("ETag");
        var changed = policy();
        changed.put("newForDays", 9);

        staff().header("If-Match", tag)
                .body(changed)
                .put(POLICY)
                .then()
                .statusCode(200)
                .body("newForDays", equalTo(9))
                .body("since", notNullValue());

        staff().header("If-Match", tag).body(changed).put(POLICY).then().statusCode(412);
        staff().get(POLICY).then().statusCode(200).body("newForDays", equalTo(9));
        visitor().get(POLICY).then().statusCode(401);
        visitor().body(changed).put(POLICY).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "newForDays,-1",
        "failures,0",
        "ordersInHour,201",
        "ordersFromOrigin,0",
        "othersAtDoor,0",
        "holdFrom,0",
        "payFirstFrom,1001"
    })
    void says_which_limit_cannot_be(String field, int value) {
        var wrong = policy();
        wrong.put(field, value);

        staff().body(wrong)
                .put(POLICY)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-" + field))
                .body("detail", containsString(" sampai "));
        wrong.remove(field);
        staff().body(wrong).put(POLICY).then().statusCode(422).body("code", equalTo("invalid-" + field));
    }

    @Test
    void says_that_points_cannot_be() {
        var wrong = policy();
        @SuppressWarnings("unchecked")
        var points = (Map<String, Object>) wrong.get("points");
        points.put("sameDoor", 101);
        staff().body(wrong).put(POLICY).then().statusCode(422).body("code", equalTo("invalid-points"));
        wrong.put("points", null);
        staff().body(wrong).put(POLICY).then().statusCode(422).body("code", equalTo("invalid-points"));
        wrong = policy();
        wrong.put("highAmount", Map.of("amount", 0, "currency", "IDR"));
        staff().body(wrong).put(POLICY).then().statusCode(422).body("code", equalTo("invalid-highAmount"));
    }
}
