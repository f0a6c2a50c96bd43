package id.laris.rest.api.reporting;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.laris.application.reporting.Buyers;
import id.laris.domain.reporting.CohortCell;
import id.laris.domain.reporting.CohortFigures;
import id.laris.domain.shared.Money;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomersReportResourceTest {
    private static final String REPORT = "/api/v1/customers-report?months=2&month=2013-02";

    @Inject
    Buyers buyers;

    @Test
    void cohorts_are_told_with_what_they_did_since() {
        var january = YearMonth.of(2013, 1);
        buyers.move(Map.of(
                new CohortCell(january, january),
                new CohortFigures(4, 4, Money.rupiah(400), Money.rupiah(400), 0, 0, 0),
                new CohortCell(january, january.plusMonths(1)),
                new CohortFigures(1, 2, Money.rupiah(300), Money.rupiah(0), 1, 2, 40)));

        staff().get(REPORT)
                .then()
                .statusCode(200)
                .body("from", equalTo("2013-01"))
                .body("buyers", equalTo(4))
                .body("repeatPerMille", equalTo(250))
                .body("averageGapDays", equalTo(20))
                .body("cohorts", hasSize(2))
                .body("cohorts[0].since[1].buyers", equalTo(1))
                .body("months[1].returningBuyers", equalTo(1))
                .body("months[1].repeatNet.amount", equalTo(300));
        for (var wrong : new String[] {"?months=0", "?months=37", "?month=2013-13", "?month=lalu"})
            staff().get("/api/v1/customers-report" + wrong).then().statusCode(422);
        visitor().get(REPORT).then().statusCode(401);
    }
}
