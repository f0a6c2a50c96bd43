package id.laris.rest.api.reporting;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReturnsReportResourceTest {
    private static final String REPORT = "/api/v1/returns-report?from=2014-01-01&to=2014-02-28";

    @Test
    void a_time_without_returns_says_so() {
        staff().get(REPORT)
                .then()
                .statusCode(200)
                .body("by", equalTo("PRODUCT"))
                .body("total.figures.returned", equalTo(0))
                .body("total.figures.ratePerMille", nullValue())
                .body("rows", hasSize(0))
                .body("lines", hasSize(0));
        staff().get(REPORT + "&by=month")
                .then()
                .statusCode(200)
                .body("rows.key", equalTo(List.of("2014-01", "2014-02")));
        for (var wrong : new String[] {"&by=warna", "&by=MONTH&key=2014-13", "&warehouse=%20%2F"})
            staff().get(REPORT + wrong).then().statusCode(422);
        visitor().get(REPORT).then().statusCode(401);
    }
}
