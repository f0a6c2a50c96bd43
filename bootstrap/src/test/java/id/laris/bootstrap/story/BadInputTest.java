package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.cartWith;
import static id.laris.bootstrap.story.Api.checkout;
import static id.laris.bootstrap.story.Api.placed;
import static id.laris.bootstrap.story.Api.staff;
import static id.laris.bootstrap.story.Api.visitor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.OrderTokens;
import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Secrets;
import id.laris.application.shared.Signatures;
import id.laris.domain.order.OrderNumber;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever comes in, the whole shop on PostgreSQL answers with a problem that has a stable code, tells nothing of its inside, and
 * keeps nothing: no table has a row more or less.
 */
@QuarkusTest
class BadInputTest {
    private static final String TOO_LONG = "x".repeat(1 << 20).substring(2_000);
    private static final Set<String> TEXT_FIELDS = Set.of(
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
            "language",
            "channel");

    /** These are read before the form as a whole is. */
    private static final Map<String, String> CODES =
            Map.of("language", "invalid-language", "channel", "invalid-channel");

    @Inject
    StockedShop shop;

    @Inject
    Tables tables;

    @Inject
    Secrets secrets;

    @Inject
    Signatures signatures;

    @Inject
    Orders orders;

    private record Row(String what, int status, String code, Supplier<Response> request) {}

    private String cart;
    private String othersCart;
    private String paidOrder;
    private String openOrder;
    private String token;

    @BeforeEach
    void stock() {
        shop.stock();
        secrets.get("simulated-gateway"); // made when it is first asked for
        cart = cartWith(Goods.KAOS_M, 1);
        othersCart = cartWith(Goods.KAOS_M, 1);
        paidOrder = placed(Goods.TOPI, 1, "BANK_TRANSFER").get("number");
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", paidOrder)
                .then()
                .statusCode(200);
        var open = placed(Goods.TOPI, 1, "BANK_TRANSFER");
        openOrder = open.get("number");
        token = open.get("token");
    }

    @TestFactory
    List<DynamicTest> is_refused_and_leaves_nothing_behind() {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.what(), () -> tables.unchangedBy(() -> isRefused(row))))
                .toList();
    }

    private static void isRefused(Row row) {
        var answer = row.request().get();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(row.status());
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(row.code());
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(row.status());
        assertThat(answer.asString())
                .doesNotContain("Exception", "\tat ", "id.laris", "org.postgresql", "SELECT ", "INSERT ")
                .hasSizeLessThan(5_000);
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        // Malformed JSON and encoding
        rows.add(new Row("JSON that ends too early", 400, "malformed-json", () -> line("{\"quantity\": 2")));
        rows.add(new Row("a list for an object", 400, "malformed-json", () -> line("[1, 2]")));
        rows.add(new Row("no body", 400, "empty-body", () -> line("")));
        rows.add(new Row("a field nobody knows", 422, "unknown-field", () -> line("{\"quantiti\": 2}")));
        rows.add(new Row("bytes that are not UTF-8", 400, "invalid-encoding", () -> visitor()
                .body(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'})
                .put("/api/v1/carts/{cart}/lines/KAOS-NILA-M", cart)));
        rows.add(new Row("form data for JSON", 415, "unsupported-media-type", () -> given().contentType("text/plain")
                .body("quantity=2")
                .put("/api/v1/carts/{cart}/lines/KAOS-NILA-M", cart)));
        rows.add(new Row(
                "a body of more than a megabyte",
                413,
                "request-too-large",
                () -> line("{\"quantity\":1," + " ".repeat(1 << 20) + "\"x\":1}")));
        // Quantities
        for (var quantity : List.of("-1", "0", "1000001", "9223372036854775807"))
            rows.add(new Row(
                    "quantity " + quantity, 422, "invalid-quantity", () -> line("{\"quantity\":" + quantity + "}")));
        for (var quantity : List.of("99999999999999999999", "2.5", "\"2\"", "1e400"))
            rows.add(new Row(
                    "quantity " + quantity, 422, "invalid-field", () -> line("{\"quantity\":" + quantity + "}")));
        rows.add(new Row("a negative line of a phone sale", 422, "invalid-quantity", () -> keyed().body(
                        phoneSale(Goods.TOPI.value(), -2))
                .post("/api/v1/orders")));
        rows.add(new Row("more pieces than can be counted come in", 422, "invalid-field", () -> staff().body(
                        "{\"warehouse\":\"BDG\",\"kind\":\"RECEIPT\",\"change\":99999999999,\"reference\":\"x\"}")
                .post("/api/v1/stock/TOPI-HITAM/movements")));
        rows.add(new Row("more pieces leave than are there", 409, "not-enough-stock", () -> staff().body(
                        Map.of("warehouse", "JKT", "kind", "DAMAGE", "change", -900_000, "reference", "x"))
                .post("/api/v1/stock/TOPI-HITAM/movements")));
        // Unknown things
        rows.add(new Row("an unknown SKU in the cart", 404, "sku-not-found", () -> visitor()
                .body(Map.of("quantity", 1))
                .put("/api/v1/carts/{cart}/lines/TIDAK-ADA", cart)));
        rows.add(new Row("a SKU that is not published", 404, "sku-not-found", () -> visitor()
                .body(Map.of("quantity", 1))
                .put("/api/v1/carts/{cart}/lines/RAHASIA", cart)));
        rows.add(new Row(
                "an unknown SKU in a phone sale", 404, "sku-not-found", () -> keyed().body(phoneSale("TIDAK-ADA", 1))
                        .post("/api/v1/orders")));
        rows.add(new Row("an unknown order", 404, "order-not-found", () -> staff().get("/api/v1/orders/LR-999999")));
        rows.add(new Row(
                "an unknown address", 404, "path-not-found", () -> visitor().get("/api/v1/ordesr")));
        rows.add(new Row("a method nobody offers", 405, "method-not-allowed", () -> visitor()
                .delete("/api/v1/categories")));
        // Foreign currency
        rows.add(new Row("a transfer in dollars", 422, "invalid-currency", () -> staff().body(
                        Map.of("amount", Map.of("amount", 100, "currency", "USD")))
                .post("/api/v1/orders/{number}/payments/confirm", openOrder)));
        rows.add(new Row("an amount nobody asked", 409, "wrong-amount", () -> staff().body(
                        Map.of("amount", Map.of("amount", 1, "currency", "IDR")))
                .post("/api/v1/orders/{number}/payments/confirm", openOrder)));
        // A megabyte of text
        for (var field : TEXT_FIELDS)
            rows.add(new Row("a megabyte in " + field, 422, CODES.getOrDefault(field, "invalid-fields"), () -> {
                var form = checkout(cart, "QRIS");
                form.put(field, TOO_LONG);
                return visitor().body(form).post("/api/v1/orders");
            }));
        rows.add(
                new Row("a megabyte for a reason", 422, "invalid-reason", () -> staff().body(Map.of("reason", TOO_LONG))
                        .post("/api/v1/orders/{number}/cancel", openOrder)));
        rows.add(new Row("a sign that cannot be stored", 422, "invalid-name", () -> {
            var form = checkout(cart, "QRIS");
            form.put("name", "Sari\u0000Dewi");
            return visitor().body(form).post("/api/v1/orders");
        }));
        // Files
        rows.add(new Row("an empty product file", 422, "product-file-empty", () -> file(new byte[0])));
        rows.add(new Row(
                "a product file with an open quote",
                422,
                "product-file-quote-not-closed",
                () -> file(text("Handle,Title\nkaos,\"Kaos\ntopi,Topi\n"))));
        rows.add(new Row(
                "a product file without headings",
                422,
                "product-file-without-headings",
                () -> file(text("satu,dua\ntiga,empat\n"))));
        rows.add(new Row(
                "a picture for a product file",
                422,
                "product-file-not-text",
                () -> file(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"))));
        rows.add(new Row(
                "a spreadsheet for a product file",
                422,
                "product-file-spreadsheet",
                () -> file(HexFormat.of().parseHex("504b0304140006000800000021"))));
        rows.add(new Row("a rate that is no number", 422, "invalid-rate", () -> given().contentType("text/csv")
                .header("Authorization", "Bearer " + StockedShop.KEY)
                .queryParam("rate", "mahal")
                .body(text("Handle,Title\nkaos,Kaos\n"))
                .post("/api/v1/catalog/imports")));
        rows.add(new Row(
                "a bank statement without headings",
                422,
                "invalid-statement",
                () -> statement(text("satu,dua\ntiga,empat\n"))));
        rows.add(new Row(
                "a bank statement that is not UTF-8",
                400,
                "invalid-encoding",
                () -> statement(new byte[] {'T', 'a', (byte) 0xC3, '\n'})));
        // Who may
        rows.add(new Row("another visitor's cart is read", 403, "not-your-cart", () -> visitor()
                .get("/api/v1/carts/{cart}", forged())));
        rows.add(new Row("another visitor's cart is filled", 403, "not-your-cart", () -> visitor()
                .body(Map.of("quantity", 5))
                .put("/api/v1/carts/{cart}/lines/KAOS-NILA-M", forged())));
        rows.add(new Row("another visitor's cart is emptied", 403, "not-your-cart", () -> visitor()
                .delete("/api/v1/carts/{cart}/lines/KAOS-NILA-M", forged())));
        rows.add(new Row("another visitor's cart is ordered", 403, "not-your-cart", () -> visitor()
                .body(checkout(forged(), "QRIS"))
                .post("/api/v1/orders")));
        rows.add(new Row("an expired link", 403, "token-expired", () -> visitor()
                .queryParam("token", expired())
                .get("/api/v1/orders/{number}", openOrder)));
        rows.add(new Row("another order's link", 404, "order-not-found", () -> visitor()
                .queryParam("token", token)
                .get("/api/v1/orders/{number}", paidOrder)));
        rows.add(new Row("an expired link that cancels", 403, "token-expired", () -> visitor()
                .queryParam("token", expired())
                .body(Map.of("reason", "x"))
                .post("/api/v1/orders/{number}/cancel", openOrder)));
        rows.add(new Row("no key", 401, "credentials-needed", () -> visitor().get("/api/v1/stock/TOPI-HITAM")));
        rows.add(new Row("a wrong key", 401, "unknown-api-key", () -> visitor()
                .header("Authorization", "Bearer laris_salah")
                .get("/api/v1/orders")));
        // Signatures
        rows.add(new Row("a notice without signature", 403, "bad-signature", () -> visitor()
                .body(notice())
                .post("/api/v1/webhooks/payments/simulated")));
        rows.add(new Row(
                "a notice signed by somebody else",
                403,
                "bad-signature",
                () -> notified(notice(), "t=%d,v1=%s".formatted(now(), "0".repeat(64)))));
        rows.add(new Row(
                "a signature of other words", 403, "bad-signature", () -> notified(notice(), signed(now(), "{}"))));
        rows.add(new Row("a signature replayed after its time", 403, "bad-signature", () -> {
            var words = notice();
            return notified(words, signed(now() - 301, words));
        }));
        rows.add(new Row("an unknown provider", 404, "provider-not-found", () -> visitor()
                .body(notice())
                .post("/api/v1/webhooks/payments/nobody")));
        // Idempotency-Key
        rows.add(new Row("an endless Idempotency-Key", 422, "invalid-Idempotency-Key", () -> visitor()
                .header("Idempotency-Key", "x".repeat(300))
                .body(checkout(cart, "QRIS"))
                .post("/api/v1/orders")));
        return rows;
    }

    @Test
    void a_used_idempotency_key_does_nothing_else() {
        for (var again : List.<Reused>of(
                new Reused("/api/v1/orders", checkout(cart, "QRIS"), checkout(othersCart, "QRIS")),
                new Reused(
                        "/api/v1/stock/TOPI-HITAM/movements",
                        Map.of("warehouse", "JKT", "kind", "RECEIPT", "change", 1, "reference", "A"),
                        Map.of("warehouse", "JKT", "kind", "RECEIPT", "change", 100, "reference", "A")),
                new Reused("/api/v1/orders/" + paidOrder + "/shipments", Map.of(), Map.of("warehouse", "BDG")))) {
            var key = "kunci-" + UUID.randomUUID();
            send(again.path(), key, again.first()).then().statusCode(201);
            tables.unchangedBy(() -> isRefused(new Row(
                    again.path(), 422, "idempotency-key-reused", () -> send(again.path(), key, again.second()))));
            tables.unchangedBy(
                    () -> send(again.path(), key, again.first()).then().statusCode(201));
        }
    }

    private record Reused(String path, Map<String, ?> first, Map<String, ?> second) {}

    @Test
    void a_notice_that_comes_again_is_answered_and_changes_nothing() {
        var words = notice(placed(Goods.TOPI, 1, "QRIS").getString("payment.id"));
        var signature = signed(now(), words);
        assertThat(notified(words, signature).jsonPath().getBoolean("known")).isFalse();

        tables.unchangedBy(
                () -> assertThat(notified(words, signature).jsonPath().getBoolean("known"))
                        .isTrue());
    }

    private Response line(String body) {
        return visitor().body(body).put("/api/v1/carts/{cart}/lines/KAOS-NILA-M", cart);
    }

    private static RequestSpecification keyed() {
        return staff().header("Idempotency-Key", UUID.randomUUID());
    }

    private static Response send(String path, String key, Map<String, ?> body) {
        return staff().header("Idempotency-Key", key).body(body).post(path);
    }

    private static Map<String, Object> phoneSale(String sku, int pieces) {
        var sale = checkout(null, "BANK_TRANSFER");
        sale.put("channel", "PHONE");
        sale.put("lines", List.of(Map.of("sku", sku, "quantity", pieces)));
        return sale;
    }

    private static Response file(byte[] content) {
        return given().contentType("text/csv")
                .header("Authorization", "Bearer " + StockedShop.KEY)
                .body(content)
                .post("/api/v1/catalog/imports");
    }

    private static Response statement(byte[] content) {
        return given().contentType("text/csv")
                .header("Authorization", "Bearer " + StockedShop.KEY)
                .body(content)
                .post("/api/v1/bank-statements");
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** My number with another one's proof. */
    private String forged() {
        return cart.substring(0, 36) + othersCart.substring(36);
    }

    private String expired() {
        var longAgo = Clock.offset(Clock.systemUTC(), Duration.ofDays(-181));
        return new OrderTokens(signatures, longAgo)
                .issue(orders.get(new OrderNumber(openOrder)).id());
    }

    private static String notice() {
        return notice(UUID.randomUUID().toString());
    }

    private static String notice(String attempt) {
        return "{\"id\":\"%s\",\"attempt\":\"%s\",\"state\":\"PAID\",\"at\":\"%s\"}"
                .formatted(UUID.randomUUID(), attempt, Instant.now());
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static Response notified(String words, String signature) {
        return visitor().header("Laris-Signature", signature).body(words).post("/api/v1/webhooks/payments/simulated");
    }

    private String signed(long at, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.get("simulated-gateway"), "HmacSHA256"));
            var signed = new ByteArrayOutputStream();
            signed.writeBytes(text(at + "."));
            signed.writeBytes(text(words));
            return "t=%d,v1=%s".formatted(at, HexFormat.of().formatHex(mac.doFinal(signed.toByteArray())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
