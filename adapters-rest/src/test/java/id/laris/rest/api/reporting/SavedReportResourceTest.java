package id.laris.rest.api.reporting;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SavedReportResourceTest {
    private static final String SAVED = "/api/v1/saved-reports";

    @Test
    void a_report_is_saved_opened_renamed_and_removed() {
        var body = Map.of("name", "Uji simpan", "shared", true, "by", "PRODUCT", "span", "LAST_MONTH");
        String id = staff().body(body)
                .post(SAVED)
                .then()
                .statusCode(201)
                .body("span", equalTo("LAST_MONTH"))
                .body("own", equalTo(true))
                .extract()
                .path("id");
        staff().get(SAVED).then().statusCode(200).body("items.name", hasItem("Uji simpan"));
        staff().get(SAVED + "/" + id).then().statusCode(200).body("report.by", equalTo("PRODUCT"));
        staff().body(Map.of("name", "Uji nama baru", "shared", false))
                .put(SAVED + "/" + id)
                .then()
                .statusCode(200)
                .body("shared", equalTo(false));
        staff().delete(SAVED + "/" + id).then().statusCode(204);
        staff().get(SAVED + "/" + id).then().statusCode(404).body("code", equalTo("saved-report-not-found"));
        staff().get(SAVED).then().body("items.name", not(hasItem("Uji nama baru")));
        visitor().get(SAVED).then().statusCode(401);
    }

    @Test
    void what_is_no_report_is_refused() {
        for (var wrong : new String[][] {
            {"name", ""},
            {"by", "WARNA"},
            {"span", "SELAMANYA"},
            {"span", "FIXED"},
            {"warehouse", "?"}
        }) {
            var body = new HashMap<String, Object>(Map.of("name", "Uji salah", "by", "DAY", "span", "THIS_MONTH"));
            body.put(wrong[0], wrong[1]);
            staff().body(body).post(SAVED).then().statusCode(422);
        }
    }
}
