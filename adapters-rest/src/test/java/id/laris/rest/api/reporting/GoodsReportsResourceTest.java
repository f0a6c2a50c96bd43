package id.laris.rest.api.reporting;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoodsReportsResourceTest {
    private static final String RANKING = "/api/v1/goods-ranking?from=2014-01-01&to=2014-01-31";
    private static final String STOCK = "/api/v1/stock-report";

    @Test
    void goods_are_ranked_in_a_time_nothing_was_sold_in() {
        staff().get(RANKING)
                .then()
                .statusCode(200)
                .body("rank", equalTo("BEST"))
                .body("rows", hasSize(0));
        staff().get(RANKING + "&rank=worst&bySku=true&limit=1")
                .then()
                .statusCode(200)
                .body("rank", equalTo("WORST"))
                .body("rows.size()", lessThanOrEqualTo(1));
        for (var wrong : new String[] {"&limit=0", "&limit=1001", "&rank=besar", "&bySku=ya"})
            staff().get(RANKING + wrong).then().statusCode(422);
        visitor().get(RANKING).then().statusCode(401);
    }

    @Test
    void the_shelves_are_told() {
        staff().get(STOCK + "?limit=2")
                .then()
                .statusCode(200)
                .body("count", greaterThanOrEqualTo(0))
                .body("rows.size()", lessThanOrEqualTo(2));
        staff().get(STOCK + "?q=barang-yang-tidak-ada").then().statusCode(200).body("rows", hasSize(0));
        for (var wrong : new String[] {"?limit=0", "?limit=10001", "?show=mati", "?deadDays=0", "?deadDays=3660"})
            staff().get(STOCK + wrong).then().statusCode(422);
        visitor().get(STOCK).then().statusCode(401);
    }
}
