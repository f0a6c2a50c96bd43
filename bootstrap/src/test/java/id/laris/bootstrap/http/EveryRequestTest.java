package id.laris.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.laris.persistence.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What holds whoever answers. Carries the test database for every test of the running application: it is global. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveryRequestTest {
    private static final int OVER_A_MEGABYTE = 1_100_000;

    @Test
    void gets_an_id_that_comes_back() {
        given().get("/q/health/live").then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void keeps_the_id_its_caller_gave() {
        given().header("X-Request-Id", "cart-service.17")
                .get("/q/health/live")
                .then()
                .header("X-Request-Id", equalTo("cart-service.17"));
    }

    @Test
    void does_not_let_a_caller_write_into_the_log() {
        var forged = "x".repeat(65);

        given().header("X-Request-Id", forged)
                .get("/q/health/live")
                .then()
                .header("X-Request-Id", not(equalTo(forged)));
        given().header("X-Request-Id", "a b ERROR forged")
                .get("/q/health/live")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void is_held_to_a_megabyte() {
        given().contentType("application/json")
                .header("X-Request-Id", "cart-service.18")
                .header("Accept-Language", "en")
                .body("x".repeat(OVER_A_MEGABYTE))
                .post("/api/v1/carts")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("request-too-large"))
                .body("type", equalTo("urn:laris:problem:request-too-large"))
                .body("title", equalTo("Request too large"))
                .body("instance", equalTo("/api/v1/carts"))
                .body("requestId", equalTo("cart-service.18"));
    }

    @Test
    void may_be_longer_where_files_come_in() {
        given().contentType("text/csv")
                .body("x".repeat(OVER_A_MEGABYTE))
                .post("/api/v1/catalog/imports")
                .then()
                .statusCode(401);
    }

    @Test
    void can_be_seen_in_health_metrics_and_description() {
        for (var door : new String[] {"/q/health/live", "/q/health/ready", "/q/metrics", "/openapi", "/docs/api"}) {
            given().get(door).then().statusCode(200);
        }
    }

    @Test
    void learns_from_health_what_was_looked_at_and_no_more() {
        given().get("/q/health/ready")
                .then()
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database connections health check"))
                .body("checks.data", everyItem(nullValue()));
    }
}
