package id.laris.rest.api.shared;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.laris.domain.shared.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemsTest {
    @Test
    void every_problem_has_the_same_shape() {
        visitor()
                .get("/api/v1/products/tidak-ada")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:laris:problem:product-not-found"))
                .body("title", equalTo("Produk tidak ditemukan"))
                .body("status", equalTo(404))
                .body("detail", notNullValue())
                .body("instance", equalTo("/api/v1/products/tidak-ada"))
                .body("code", equalTo("product-not-found"))
                .body("details.product", equalTo("tidak-ada"))
                .body("requestId", notNullValue());
    }

    @Test
    void a_bug_shows_an_incident_and_no_inner_text() {
        visitor()
                .get("/api/v1/failures/bug")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("internal-error"))
                .body("details.incident", notNullValue())
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
        visitor().get("/api/v1/failures/query").then().statusCode(500).body(not(containsString("secret")));
    }

    @Test
    void a_database_that_is_away_asks_to_come_back() {
        for (var how : List.of("storage", "sql", "pool"))
            visitor()
                    .get("/api/v1/failures/" + how)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("code", equalTo("storage-unavailable"))
                    .body(not(containsString("secret")));
    }

    @Test
    void nobody_may_call_what_nobody_thought_of() {
        visitor().get("/api/v1/failures/forgotten/annotation").then().statusCode(org.hamcrest.Matchers.oneOf(401, 403));
        staff().get("/api/v1/failures/forgotten/annotation").then().statusCode(403);
    }

    @Test
    void what_is_not_there_or_not_that_way_is_said_so() {
        for (var path : List.of("/api/v1/tidak-ada", "/api/v2/products", "/api/tidak-ada", "/api/v1/products/a/b/c"))
            visitor()
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("path-not-found"));
        visitor().patch("/api/v1/products").then().statusCode(405).body("code", equalTo("method-not-allowed"));
        visitor().delete("/api/v1/orders/LR-000001").then().statusCode(405);
        given().contentType("application/xml")
                .body("<order/>")
                .post("/api/v1/orders")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
        given().accept("application/xml")
                .get("/api/v1/categories")
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    @Test
    void every_code_of_the_shop_has_words_in_both_languages() throws IOException {
        var codes = new TreeSet<String>();
        var literal = Pattern.compile(
                "super\\(\\s*Kind\\.\\w+,\\s*\"([a-z-]+)\"|RequestRefused\\(\\s*\\d{3},\\s*\"([a-z-]+)\"");
        for (var root : List.of("../domain", "../application", "."))
            try (var files = Files.walk(Path.of(root, "src/main/java"))) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    var found = literal.matcher(Files.readString(file));
                    while (found.find()) codes.add(found.group(1) == null ? found.group(2) : found.group(1));
                    codes.removeIf(c -> c.endsWith("-")); // the rest comes from the case
                }
            }
        assertThat(codes).contains("not-enough-stock", "idempotency-key-reused", "malformed-json");

        var texts = new ProblemTexts();
        for (var language : Language.values())
            assertThat(codes.stream().filter(c -> !texts.has(language, c)))
                    .as("without words in " + language)
                    .isEmpty();
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("id"));
    }

    private static TreeSet<String> keys(String language) throws IOException {
        var texts = new Properties();
        try (var in = ProblemsTest.class.getResourceAsStream("/problems/" + language + ".properties")) {
            texts.load(in);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
