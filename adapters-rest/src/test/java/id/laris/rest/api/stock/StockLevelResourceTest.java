package id.laris.rest.api.stock;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StockLevelResourceTest {
    private static final String SKU = "KAOS-NILA-M";

    private static Map<String, Object> line(String sku, String warehouse, String what, Object pieces) {
        return Map.of("sku", sku, "warehouse", warehouse, what, pieces);
    }

    private static Map<String, Object> request(Object lines) {
        return Map.of("reference", "ERP-2026", "lines", lines);
    }

    private static int onHand() {
        return staff().get("/api/v1/stock/" + SKU).path("levels.find { it.warehouse == 'JKT' }?.onHand ?: 0");
    }

    @Test
    void each_line_has_its_result_and_a_repeat_writes_nothing() {
        int before = onHand();
        var key = UUID.randomUUID().toString();
        var request = request(List.of(
                line(SKU, "JKT", "change", 3),
                line("TIDAK-ADA", "JKT", "onHand", 3),
                line("TOPI-HITAM", "JKT", "change", 0)));

        for (int i = 0; i < 2; i++)
            staff().header("Idempotency-Key", key)
                    .body(request)
                    .post("/api/v1/stock/levels")
                    .then()
                    .statusCode(200)
                    .body("applied", equalTo(1))
                    .body("unchanged", equalTo(1))
                    .body("refused", equalTo(1))
                    .body("lines.line", contains(1, 2, 3))
                    .body("lines.result", contains("applied", "refused", "unchanged"))
                    .body("lines.code", contains(nullValue(), equalTo("sku-not-found"), nullValue()))
                    .body("lines[0].level.onHand", equalTo(before + 3));

        assertThat(onHand()).isEqualTo(before + 3);
        staff().get("/api/v1/stock/check").then().body("agrees", equalTo(true));
    }

    @Test
    void the_same_key_with_other_lines_is_refused() {
        var key = UUID.randomUUID().toString();
        staff().header("Idempotency-Key", key)
                .body(request(List.of(line(SKU, "JKT", "change", 1))))
                .post("/api/v1/stock/levels")
                .then()
                .statusCode(200);

        staff().header("Idempotency-Key", key)
                .body(request(List.of(line(SKU, "JKT", "change", 2))))
                .post("/api/v1/stock/levels")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void lists_that_cannot_be_are_refused_whole() {
        var many = IntStream.range(0, 1001)
                .mapToObj(i -> line(SKU, "JKT", "change", 1))
                .toList();
        for (var lines : new ArrayList<Object>(List.of(List.of(), many)))
            staff().body(request(lines))
                    .post("/api/v1/stock/levels")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("invalid-lines"));
        staff().body(Map.of("lines", List.of(line(SKU, "JKT", "change", 1))))
                .post("/api/v1/stock/levels")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-reference"));
        for (var lines : List.of("x", List.of("x"), List.of(Map.of("sku", 1.5, "warehouse", List.of()))))
            staff().body(request(lines)).post("/api/v1/stock/levels").then().statusCode(422);
        var holes = new ArrayList<Object>();
        holes.add(null);
        staff().body(request(holes))
                .post("/api/v1/stock/levels")
                .then()
                .statusCode(200)
                .body("lines[0].code", equalTo("invalid-sku"));
    }

    @Test
    void levels_are_read_page_by_page_by_warehouse_and_by_when_they_moved() {
        staff().body(request(List.of(line(SKU, "JKT", "change", 1))))
                .post("/api/v1/stock/levels")
                .then()
                .statusCode(200);
        String next = staff().get("/api/v1/stock/levels?warehouse=BDG&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].available", notNullValue())
                .extract()
                .path("next");
        staff().queryParam("cursor", next)
                .get("/api/v1/stock/levels?warehouse=BDG&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        staff().get("/api/v1/stock/levels?warehouse=JKT&changedSince=2026-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items.warehouse", everyItem(equalTo("JKT")));
        staff().get("/api/v1/stock/levels?changedSince=2099-01-01T00:00:00Z")
                .then()
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        Map.of("limit", "0", "cursor", "x", "changedSince", "kemarin", "warehouse", "bdg")
                .forEach((name, value) -> staff().queryParam(name, value)
                        .get("/api/v1/stock/levels")
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("invalid-" + name)));
        visitor().get("/api/v1/stock/levels").then().statusCode(401);
        visitor()
                .body(request(List.of(line(SKU, "JKT", "change", 1))))
                .post("/api/v1/stock/levels")
                .then()
                .statusCode(401);
    }
}
