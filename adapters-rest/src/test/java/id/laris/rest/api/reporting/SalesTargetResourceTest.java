package id.laris.rest.api.reporting;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of a month nothing was sold in. */
@QuarkusTest
class SalesTargetResourceTest {
    private static final String TARGET = "/api/v1/sales-target";

    private static Map<String, Object> body(String month, Object amount) {
        return Map.of("month", month, "amount", Map.of("amount", amount, "currency", "IDR"));
    }

    @Test
    void a_target_holds_until_the_next() {
        staff().get(TARGET + "?month=2015-02").then().statusCode(200).body("amount", nullValue());

        staff().body(body("2015-03", 5_000_000))
                .put(TARGET)
                .then()
                .statusCode(200)
                .body("amount.amount", equalTo(5_000_000))
                .body("reached", equalTo(0));
        staff().body(body("2015-06", 0)).put(TARGET).then().statusCode(200).body("amount", nullValue());

        staff().get(TARGET + "?month=2015-05")
                .then()
                .statusCode(200)
                .body("since", equalTo("2015-03"))
                .body("net.amount", equalTo(0));
    }

    @Test
    void refuses_what_is_no_target() {
        for (var month : new String[] {"", "2015", "2015-13", "0001-01", "1999-12"})
            staff().body(body(month, 1)).put(TARGET).then().statusCode(422);
        staff().body(body("2015-03", -1)).put(TARGET).then().statusCode(422);
        staff().body(Map.of("month", "2015-03")).put(TARGET).then().statusCode(422);
        staff().body(Map.of("month", "2015-03", "warehouse", "TIADA", "amount", Map.of("amount", 1, "currency", "IDR")))
                .put(TARGET)
                .then()
                .statusCode(404);
        visitor().get(TARGET + "?month=2015-03").then().statusCode(401);
    }
}
