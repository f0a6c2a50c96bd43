package id.laris.rest.api.reporting;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.laris.application.reporting.Footfall;
import id.laris.domain.reporting.FunnelFigures;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FunnelResourceTest {
    private static final String FUNNEL = "/api/v1/funnel?from=2013-02-01&to=2013-02-14";

    @Inject
    Footfall footfall;

    @Test
    void the_steps_are_told_beside_the_time_before() {
        footfall.count(Map.of(
                LocalDate.of(2013, 2, 5), new FunnelFigures(9, 7, 3, 2, 1, 4),
                LocalDate.of(2013, 1, 20), new FunnelFigures(5, 0, 0, 0, 0, 0)));
        footfall.countViews(LocalDate.of(2013, 2, 5), Map.of("barang-lama", 8L));

        staff().get(FUNNEL + "&by=week")
                .then()
                .statusCode(200)
                .body("by", equalTo("WEEK"))
                .body("total.visits", equalTo(9))
                .body("total.orders", equalTo(1))
                .body("total.lost", equalTo(4))
                .body("before.visits", equalTo(5))
                .body("rows", hasSize(3))
                .body("rows[1].figures.carts", equalTo(3))
                .body("mostSeen[0].product", equalTo("barang-lama"))
                .body("mostSeen[0].views", equalTo(8));
    }

    @Test
    void only_times_are_rows_and_only_who_may_sees_them() {
        for (var wrong : new String[] {"&by=SKU", "&by=jam"})
            staff().get(FUNNEL + wrong).then().statusCode(422);
        staff().get("/api/v1/funnel").then().statusCode(422);
        visitor().get(FUNNEL).then().statusCode(401);
    }
}
