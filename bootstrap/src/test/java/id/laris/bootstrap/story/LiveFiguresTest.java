package id.laris.bootstrap.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.shared.Goods;
import id.laris.persistence.StatementCounter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What open pages ask for again and again is answered from memory, and true within seconds. */
@QuarkusTest
class LiveFiguresTest {
    private static final int VISITORS = 100;
    private static final String LEFT = "/sisa?sku=" + Goods.TOPI;

    @Inject
    StockedShop shop;

    @AfterEach
    void listen_no_more() {
        StatementCounter.labelled(() -> null);
    }

    @Test
    void a_hundred_visitors_who_keep_a_page_open_cost_less_than_a_statement_each_ten_seconds() {
        shop.stock();
        StatementCounter.labelled(() -> (String) MDC.get("requestId"));
        var label = "langsung-" + UUID.randomUUID();

        for (int visitor = 0; visitor < VISITORS; visitor++)
            given().header("X-Request-Id", label).get(LEFT).then().statusCode(200);

        // The first looks up whether it is on sale and what is left; one more reading for all when something happened
        // meanwhile.
        assertThat(StatementCounter.under(label)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void who_has_the_line_as_it_is_gets_nothing_again() {
        shop.stock();
        var tag = given().get(LEFT).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag).get(LEFT).then().statusCode(304);
    }

    @Test
    void what_was_sold_shows_on_open_pages_within_seconds() {
        shop.stock();
        var before = given().get(LEFT).asString();
        assertThat(before).doesNotContain("stock-out");

        var levels = Api.staff().get("/api/v1/stock/" + Goods.TOPI).jsonPath().<Map<String, Object>>getList("levels");
        levels.forEach(level -> counted(level.get("warehouse"), -((int) level.get("available"))));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(given().get(LEFT).asString()).contains("stock-out"));

        // Other tests sell it too.
        levels.forEach(level -> counted(level.get("warehouse"), (int) level.get("available")));
    }

    private static void counted(Object warehouse, int difference) {
        if (difference == 0) return;
        Api.staff()
                .body(Map.of("warehouse", warehouse, "kind", "COUNT", "change", difference, "reference", "Hitung"))
                .post("/api/v1/stock/{sku}/movements", Goods.TOPI.value())
                .then()
                .statusCode(201);
    }
}
