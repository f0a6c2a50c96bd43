package id.laris.rest.api.shared;

import static id.laris.application.shared.Goods.KAOS_M;
import static id.laris.rest.api.shared.ApiClient.cartWith;
import static id.laris.rest.api.shared.ApiClient.checkout;
import static id.laris.rest.api.shared.ApiClient.order;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.order.OrderTokens;
import id.laris.application.shared.MovableClock;
import id.laris.domain.order.OrderNumber;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever comes in, the answer is a problem with a stable code, and nothing is half written. */
@QuarkusTest
class BadInputTest {
    private static final String MEGABYTE = "x".repeat(1 << 20);
    private static final String SCRIPT = "<script>alert('x')</script>";

    @Inject
    InMemoryOrders orders;

    @Inject
    OrderTokens tokens;

    @Inject
    MovableClock clock;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "NULL",
            quoteCharacter = '^',
            value = {
                "{\"quantity\": 2         | 400 | malformed-json",
                "quantity=2               | 400 | malformed-json",
                "[1, 2]                   | 400 | malformed-json",
                "2                        | 400 | malformed-json",
                "null                     | 400 | empty-body",
                "{} {}                    | 400 | malformed-json",
                "{\"quantity\":1,\"quantity\":2} | 400 | malformed-json",
                "{\"quantiti\": 2}        | 422 | unknown-field",
                "{\"quantity\": \"2\"}    | 422 | invalid-field",
                "{\"quantity\": 2.5}      | 422 | invalid-field",
                "{\"quantity\": true}     | 422 | invalid-field",
                "{\"quantity\": [2]}      | 422 | invalid-field",
                "{\"quantity\": {}}       | 422 | invalid-field",
                "{\"quantity\": 99999999999999999999} | 422 | invalid-field",
                "{\"quantity\": 1e400}    | 422 | invalid-field",
                "{}                       | 422 | invalid-quantity",
                "{\"quantity\": null}     | 422 | invalid-quantity",
                "{\"quantity\": 0}        | 422 | invalid-quantity",
                "{\"quantity\": -1}       | 422 | invalid-quantity",
                "{\"quantity\": 1000}     | 422 | invalid-quantity",
                "{\"quantity\": 9223372036854775807} | 422 | invalid-quantity"
            })
    void a_quantity_is_a_quantity(String body, int status, String code) {
        var cart = cartWith(KAOS_M, 1);

        visitor()
                .body(body)
                .put("/api/v1/carts/{cart}/lines/KAOS-NILA-M", cart)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));

        visitor().get("/api/v1/carts/{cart}", cart).then().body("pieces", equalTo(1));
    }

    @Test
    void a_body_that_is_missing_too_long_or_not_utf8_is_refused() {
        var cart = cartWith(KAOS_M, 1);
        var line = "/api/v1/carts/" + cart + "/lines/KAOS-NILA-M";
        visitor().put(line).then().statusCode(400).body("code", equalTo("empty-body"));
        given().put(line).then().statusCode(org.hamcrest.Matchers.oneOf(400, 415));
        visitor().body("   ").put(line).then().statusCode(400).body("code", equalTo("empty-body"));
        visitor()
                .body("{\"quantity\":1," + " ".repeat(1 << 20) + "\"x\":1}")
                .put(line)
                .then()
                .statusCode(413)
                .body("code", equalTo("request-too-large"));
        visitor()
                .contentType("application/json; charset=utf-8")
                .body(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'})
                .put(line)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-encoding"));
        given().contentType(ContentType.JSON)
                .body("{\"quantity\":1}".getBytes(StandardCharsets.UTF_16))
                .put(line)
                .then()
                .statusCode(400);
        visitor().body("{\"a\":".repeat(5_000)).put(line).then().statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    }

    @Test
    void text_of_a_megabyte_is_refused_in_every_field() {
        int before = orders.all().size();
        for (var field : List.of(
                "name",
                "email",
                "phone",
                "recipient",
                "recipientPhone",
                "street",
                "village",
                "postalCode",
                "shippingOption",
                "paymentMethod",
                "note",
                "cart",
                "language")) {
            var checkout = checkout(cartWith(KAOS_M, 1), "QRIS");
            checkout.put(field, MEGABYTE.substring(200_000));
            order(checkout)
                    .statusCode(org.hamcrest.Matchers.oneOf(404, 422))
                    .body(not(containsString("xxxxxxxxxx".repeat(10))));
        }
        assertThat(orders.all()).hasSize(before);
        visitor().get("/api/v1/products?q=" + "x".repeat(3_000)).then().statusCode(200);
    }

    @Test
    void markup_is_text_like_any_other() {
        var checkout = checkout(cartWith(KAOS_M, 1), "QRIS");
        for (var field : List.of("name", "recipient", "street", "note")) checkout.put(field, SCRIPT);

        order(checkout)
                .statusCode(201)
                .contentType(ContentType.JSON)
                .body("order.buyer.name", equalTo(SCRIPT))
                .body("order.note", equalTo(SCRIPT));
        checkout.put("email", SCRIPT);
        order(checkout).statusCode(422).contentType("application/problem+json");
    }

    @Test
    void signs_that_cannot_be_stored_are_refused() {
        var checkout = checkout(cartWith(KAOS_M, 1), "QRIS");
        checkout.put("name", "Sari\u0000Dewi");
        order(checkout).statusCode(422);
        checkout.put("name", "Sari \uD800 Dewi");
        order(checkout).statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    }

    @Test
    void unknown_goods_and_places_are_named() {
        var cart = cartWith(KAOS_M, 1);
        visitor()
                .body(Map.of("quantity", 1))
                .put("/api/v1/carts/{cart}/lines/TIDAK-ADA", cart)
                .then()
                .statusCode(404)
                .body("code", equalTo("sku-not-found"));
        visitor()
                .body(Map.of("quantity", 1))
                .put("/api/v1/carts/{cart}/lines/RAHASIA", cart)
                .then()
                .statusCode(404);
        visitor()
                .body(Map.of("village", "32;DROP TABLE"))
                .post("/api/v1/carts/{cart}/shipping-options", cart)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-region"));
        var checkout = checkout(cart, "QRIS");
        checkout.put("village", "91.71.01.1001");
        order(checkout).statusCode(422).body("code", equalTo("shipping-not-offered"));
        checkout.put("paymentMethod", "KRIPTO");
        order(checkout).statusCode(422).body("details.fields.field", equalTo(List.of("paymentMethod")));
    }

    @Test
    void a_cart_is_its_owners() {
        var mine = cartWith(KAOS_M, 1);
        var yours = cartWith(KAOS_M, 1);
        var forged = mine.substring(0, 36) + yours.substring(36);

        visitor().get("/api/v1/carts/{cart}", forged).then().statusCode(403).body("code", equalTo("not-your-cart"));
        visitor()
                .body(Map.of("quantity", 5))
                .put("/api/v1/carts/{cart}/lines/KAOS-NILA-M", forged)
                .then()
                .statusCode(403);
        order(checkout(forged, "QRIS")).statusCode(403);
        for (var none : List.of("1", mine.substring(0, 36), "x".repeat(500), "..%2f..", mine + "x"))
            visitor()
                    .urlEncodingEnabled(false)
                    .get("/api/v1/carts/" + none)
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(403, 404));
    }

    @Test
    void a_link_ends_with_its_time() {
        String number = ApiClient.placed(KAOS_M, 1, "QRIS").get("number");
        var order = orders.get(new OrderNumber(number));
        clock.forward(Duration.ofDays(-181));
        var old = tokens.issue(order.id());
        clock.forward(Duration.ofDays(181));

        visitor()
                .queryParam("token", old)
                .get("/api/v1/orders/{number}", number)
                .then()
                .statusCode(403)
                .body("code", equalTo("token-expired"));
    }

    @Test
    void an_empty_cart_cannot_be_ordered() {
        String cart = visitor().post("/api/v1/carts").path("id");

        order(checkout(cart, "QRIS")).statusCode(422).body("code", equalTo("empty-cart"));
        order(new java.util.LinkedHashMap<>(Map.of("paymentMethod", "QRIS"))).statusCode(422);
        visitor()
                .header("Idempotency-Key", "x".repeat(300))
                .body(checkout(cartWith(KAOS_M, 1), "QRIS"))
                .post("/api/v1/orders")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-Idempotency-Key"));
    }
}
