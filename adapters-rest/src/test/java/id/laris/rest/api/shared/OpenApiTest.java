package id.laris.rest.api.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description of the API is complete: nobody has to guess. */
@QuarkusTest
class OpenApiTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private JsonNode api;

    private record Operation(String name, JsonNode node) {}

    @BeforeEach
    void read() throws IOException {
        var text = given().queryParam("format", "json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Files.writeString(Path.of("target/openapi.json"), text);
        api = new ObjectMapper().readTree(text);
    }

    private List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey()))
                        operations.add(new Operation(method.getKey() + " " + path.getKey(), method.getValue()));
                }));
        return operations;
    }

    @Test
    void every_route_has_a_summary_a_description_a_tag_and_an_id() {
        assertThat(operations()).hasSizeGreaterThan(35).allSatisfy(o -> {
            assertThat(o.node().path("summary").asText()).as(o.name()).isNotBlank();
            assertThat(o.node().path("description").asText()).as(o.name()).hasSizeGreaterThan(20);
            assertThat(o.node().path("tags")).as(o.name()).isNotEmpty();
            assertThat(o.node().path("operationId").asText()).as(o.name()).matches("[a-z][A-Za-z]+");
        });
        assertThat(operations().stream().map(o -> o.node().path("operationId").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_body_has_a_schema_and_an_example() {
        assertThat(operations()).allSatisfy(o -> {
            if (o.node().has("requestBody")) shown(o.name(), o.node().path("requestBody"));
            var answers = new TreeSet<String>();
            o.node().path("responses").fieldNames().forEachRemaining(answers::add);
            var good = answers.stream()
                    .filter(a -> a.startsWith("2") || a.startsWith("3"))
                    .toList();
            assertThat(good).as(o.name()).isNotEmpty();
            for (var status : good) {
                var answer = o.node().path("responses").path(status);
                assertThat(answer.path("description").asText())
                        .as(o.name() + " " + status)
                        .isNotBlank();
                if (!answer.path("content").isMissingNode()) shown(o.name() + " " + status, answer);
            }
        });
    }

    private void shown(String where, JsonNode body) {
        assertThat(body.path("content")).as(where).isNotEmpty();
        body.path("content").properties().forEach(c -> {
            var schema = resolved(c.getValue().path("schema"));
            var example = c.getValue().has("example")
                    || c.getValue().has("examples")
                    || schema.has("example")
                    || schema.has("examples");
            assertThat(example).as("example of " + where + " " + c.getKey()).isTrue();
        });
    }

    private JsonNode resolved(JsonNode schema) {
        var ref = schema.path("$ref").asText();
        return ref.isEmpty() ? schema : api.at(ref.substring(1));
    }

    @Test
    void every_route_tells_which_problems_it_has() {
        assertThat(operations()).allSatisfy(o -> {
            var answers = new TreeSet<String>();
            o.node().path("responses").fieldNames().forEachRemaining(answers::add);
            assertThat(answers).as(o.name()).contains("500", "503");
            assertThat(answers.stream().filter(a -> a.startsWith("4")))
                    .as(o.name())
                    .isNotEmpty();
        });
        assertThat(api.at("/components/schemas/Problem/properties/code")).isNotEmpty();
    }

    @Test
    void examples_have_the_fields_of_their_schema_and_no_others() {
        api.at("/components/schemas").properties().forEach(s -> {
            var example = s.getValue().has("examples")
                    ? s.getValue().path("examples").path(0)
                    : s.getValue().path("example");
            if (!example.isObject()) return;
            var properties = new TreeSet<String>();
            s.getValue().path("properties").fieldNames().forEachRemaining(properties::add);
            example.fieldNames()
                    .forEachRemaining(f -> assertThat(properties).as(s.getKey()).contains(f));
        });
    }

    @Test
    void there_is_a_page_to_try_it() {
        var page = given().get("/docs/api").then().statusCode(200).extract().asString();
        var parts = java.util.regex.Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page);
        assertThat(parts.results().map(part -> part.group(1)))
                .hasSize(3)
                .allSatisfy(part -> given().get(part).then().statusCode(200));
    }

    @Test
    void it_comes_in_yaml_too() {
        assertThat(given().get("/openapi").then().statusCode(200).extract().asString())
                .contains("openapi: 3.1", "/api/v1/products");
        given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }
}
