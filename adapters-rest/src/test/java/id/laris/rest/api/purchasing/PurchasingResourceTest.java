package id.laris.rest.api.purchasing;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.laris.rest.api.shared.TestGoods;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PurchasingResourceTest {
    private static final String SKU = "TOPI-HITAM";

    private String supplier;

    private static Map<String, Object> rupiah(long amount) {
        return Map.of("amount", amount, "currency", "IDR");
    }

    @BeforeEach
    void know_a_supplier() {
        supplier = staff().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "name",
                        "Kain Jaya",
                        "contact",
                        "Bu Rahayu",
                        "email",
                        "rahayu@kain.test",
                        "leadDays",
                        7,
                        "minimumOrder",
                        rupiah(500_000)))
                .post("/api/v1/suppliers")
                .then()
                .statusCode(201)
                .body("supplier.active", equalTo(true))
                .body("prices", hasSize(0))
                .extract()
                .path("supplier.id");
        staff().body(Map.of("prices", List.of(price(SKU, 12, 20_000))))
                .put("/api/v1/suppliers/{id}/prices", supplier)
                .then()
                .statusCode(200)
                .body("prices[0].packSize", equalTo(12));
    }

    private static Map<String, Object> price(String sku, int pack, long cost) {
        return Map.of("sku", sku, "packSize", pack, "unitCost", rupiah(cost), "validFrom", "2026-01-01");
    }

    private ValidatableResponse draft(long quantity) {
        return staff().body(Map.of(
                        "supplier",
                        supplier,
                        "warehouse",
                        "JKT",
                        "lines",
                        List.of(Map.of("sku", SKU, "quantity", quantity)),
                        "freight",
                        rupiah(24_000)))
                .post("/api/v1/purchase-orders")
                .then();
    }

    private ValidatableResponse step(String number, String step, Map<String, ?> body) {
        return staff().body(body)
                .post("/api/v1/purchase-orders/{number}/{step}", number, step)
                .then();
    }

    private String sent(long quantity) {
        String number = draft(quantity).statusCode(201).extract().path("number");
        staff().post("/api/v1/purchase-orders/{number}/send", number)
                .then()
                .statusCode(200)
                .body("state", equalTo("SENT"));
        return number;
    }

    private static ValidatableResponse receive(String key, Map<String, ?> receipt) {
        return staff().header("Idempotency-Key", key)
                .body(receipt)
                .post("/api/v1/goods-receipts")
                .then();
    }

    private static Map<String, Object> receipt(String purchase, long good, long damaged) {
        var receipt = new HashMap<String, Object>();
        receipt.put("purchase", purchase);
        receipt.put("lines", List.of(Map.of("sku", SKU, "good", good, "damaged", damaged)));
        return receipt;
    }

    private static int onHand() {
        return staff().get("/api/v1/stock/" + SKU).path("levels.find { it.warehouse == 'JKT' }.onHand");
    }

    @Test
    void an_order_goes_from_a_draft_to_the_last_piece() {
        var number = sent(36);
        step(number, "confirm", Map.of("expected", "2027-01-05"))
                .statusCode(200)
                .body("lines[0].expected", equalTo("2027-01-05"));
        int before = onHand();

        receive(UUID.randomUUID().toString(), receipt(number, 20, 4))
                .statusCode(201)
                .body("number", startsWith("GR-2026-"))
                .body("warehouse", equalTo("JKT"))
                .body("lines[0].landed.amount", equalTo(24 * 20_000 + 16_000));

        staff().get("/api/v1/purchase-orders/{number}", number)
                .then()
                .body("state", equalTo("PARTLY_RECEIVED"))
                .body("lines[0].open", equalTo(12))
                .body("total.amount", equalTo(36 * 20_000 + 24_000));
        org.assertj.core.api.Assertions.assertThat(onHand()).isEqualTo(before + 20);
        receive(UUID.randomUUID().toString(), receipt(number, 12, 0)).statusCode(201);
        staff().get("/api/v1/purchase-orders?state=RECEIVED&q=" + number).then().body("items.number", hasItem(number));
    }

    @Test
    void an_order_is_printed_and_mailed_again_as_long_as_it_is_expected() {
        String number = draft(36).statusCode(201).extract().path("number");
        staff().get("/api/v1/purchase-orders/{number}/pdf", number)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(number + ".pdf"))
                .body(startsWith("%PDF-"));
        mail(number).statusCode(409).body("code", equalTo("purchase-step-not-allowed"));

        var sent = sent(36);
        mail(sent).statusCode(200).body("state", equalTo("SENT"));
        staff().body(Map.of("name", "Kain Jaya", "minimumOrder", rupiah(500_000)))
                .put("/api/v1/suppliers/{id}", supplier)
                .then()
                .statusCode(200);
        mail(sent).statusCode(409).body("code", equalTo("supplier-has-no-email"));
        staff().get("/api/v1/purchase-orders/apa/pdf").then().statusCode(404);
    }

    private static ValidatableResponse mail(String number) {
        return staff().header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/purchase-orders/{number}/mail", number)
                .then();
    }

    @Test
    void a_receipt_under_one_key_counts_once() {
        var number = sent(36);
        var key = UUID.randomUUID().toString();
        int before = onHand();

        String first =
                receive(key, receipt(number, 6, 0)).statusCode(201).extract().path("number");
        receive(key, receipt(number, 6, 0)).statusCode(201).body("number", equalTo(first));
        receive(key, receipt(number, 7, 0)).statusCode(422).body("code", equalTo("idempotency-key-reused"));

        org.assertj.core.api.Assertions.assertThat(onHand()).isEqualTo(before + 6);
    }

    @Test
    void too_much_needs_a_word() {
        var number = sent(36);
        receive(UUID.randomUUID().toString(), receipt(number, 50, 0))
                .statusCode(409)
                .body("code", equalTo("over-delivery"))
                .body("details.lines[0].open", equalTo(36));
        var over = receipt(number, 50, 0);
        over.put("acceptOver", true);
        receive(UUID.randomUUID().toString(), over).statusCode(201);
    }

    @Test
    void what_makes_no_sense_is_refused_with_its_code() {
        draft(30).statusCode(422).body("code", equalTo("off-pack")).body("details.packSize", equalTo(12));
        draft(0).statusCode(422).body("code", equalTo("invalid-quantity"));
        draft(-12).statusCode(422).body("code", equalTo("invalid-quantity"));
        draft(9_000_000_000_000L).statusCode(422).body("code", equalTo("invalid-quantity"));
        String small = draft(12).statusCode(201).extract().path("number");
        staff().post("/api/v1/purchase-orders/{number}/send", small)
                .then()
                .statusCode(409)
                .body("code", equalTo("below-minimum-order"));
        step(small, "cancel", Map.of("reason", "")).statusCode(422).body("code", equalTo("invalid-reason"));
        step(small, "cancel", Map.of("reason", "salah")).statusCode(200);
        receive(UUID.randomUUID().toString(), receipt(small, 12, 0))
                .statusCode(409)
                .body("code", equalTo("purchase-step-not-allowed"));
        var number = sent(36);
        receive(UUID.randomUUID().toString(), receipt(number, -1, 0)).statusCode(422);
        receive(UUID.randomUUID().toString(), receipt(number, 0, 0)).statusCode(422);
        receive(UUID.randomUUID().toString(), Map.of("lines", List.of(Map.of("sku", SKU, "good", 1))))
                .statusCode(422)
                .body("code", equalTo("invalid-warehouse"));
        receive(
                        UUID.randomUUID().toString(),
                        Map.of("warehouse", "JKT", "lines", List.of(Map.of("sku", "TIDAK-ADA", "good", 1))))
                .statusCode(404)
                .body("code", equalTo("sku-not-found"));
        step("PO-2026-99999", "close", Map.of("reason", "x"))
                .statusCode(404)
                .body("code", equalTo("purchase-not-found"));
        staff().get("/api/v1/goods-receipts/apa").then().statusCode(404).body("code", equalTo("receipt-not-found"));
    }

    @Test
    void a_draft_is_written_anew_over_what_was_seen_only() {
        String number = draft(36).statusCode(201).extract().path("number");
        var tag = staff().get("/api/v1/purchase-orders/{number}", number).header("ETag");
        var body = Map.of("warehouse", "BDG", "lines", List.of(Map.of("sku", SKU, "quantity", 48)));

        staff().header("If-Match", tag)
                .body(body)
                .put("/api/v1/purchase-orders/{number}", number)
                .then()
                .statusCode(200)
                .body("lines[0].ordered", equalTo(48))
                .body("freight.amount", equalTo(0));
        staff().header("If-Match", tag)
                .body(body)
                .put("/api/v1/purchase-orders/{number}", number)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
    }

    @Test
    void what_one_order_costs_is_said_of_a_supplier() {
        String other = staff().body(Map.of("name", "Kain Jauh", "orderCost", rupiah(150_000)))
                .post("/api/v1/suppliers")
                .then()
                .statusCode(201)
                .body("supplier.orderCost.amount", equalTo(150_000))
                .extract()
                .path("supplier.id");
        staff().get("/api/v1/suppliers/{id}", other)
                .then()
                .statusCode(200)
                .body("supplier.orderCost.amount", equalTo(150_000));
        staff().body(Map.of("name", "Kain Jauh", "orderCost", rupiah(-1)))
                .post("/api/v1/suppliers")
                .then()
                .statusCode(422);
    }

    @Test
    void prices_of_many_are_put_shown_and_taken_by_drafts() {
        var stepped = new HashMap<String, Object>(price(SKU, 12, 20_000));
        stepped.put(
                "breaks",
                List.of(
                        Map.of("from", 24, "unitCost", rupiah(19_000)),
                        Map.of("from", 120, "unitCost", rupiah(15_000))));
        staff().body(Map.of("prices", List.of(stepped)))
                .put("/api/v1/suppliers/{id}/prices", supplier)
                .then()
                .statusCode(200)
                .body("prices[0].breaks.from", contains(24, 120))
                .body("prices[0].breaks[1].unitCost.amount", equalTo(15_000));

        draft(12).statusCode(201).body("lines[0].unitCost.amount", equalTo(20_000));
        draft(36).statusCode(201).body("lines[0].unitCost.amount", equalTo(19_000));
        draft(120).statusCode(201).body("goods.amount", equalTo(120 * 15_000));

        for (var wrong : List.of(
                List.of(Map.of("from", 24, "unitCost", rupiah(20_000))),
                List.of(Map.of("from", 1, "unitCost", rupiah(1))),
                List.of(Map.of("from", 24)),
                Arrays.asList((Object) null))) {
            stepped.put("breaks", wrong);
            staff().body(Map.of("prices", List.of(stepped)))
                    .put("/api/v1/suppliers/{id}/prices", supplier)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("invalid-breaks"));
        }
    }

    @Test
    void suppliers_are_changed_and_their_prices_go() {
        staff().body(Map.of("name", "Kain Makmur", "active", false))
                .put("/api/v1/suppliers/{id}", supplier)
                .then()
                .statusCode(200)
                .body("supplier.name", equalTo("Kain Makmur"))
                .body("supplier.email", equalTo(null));
        draft(36).statusCode(409).body("code", equalTo("supplier-not-active"));
        staff().delete("/api/v1/suppliers/{id}/prices/{sku}/2026-01-01", supplier, SKU)
                .then()
                .statusCode(204);
        staff().delete("/api/v1/suppliers/{id}/prices/{sku}/2026-01-01", supplier, SKU)
                .then()
                .statusCode(404)
                .body("code", equalTo("price-not-found"));
        staff().body(Map.of("name", "", "email", "bukan", "phone", "1", "leadDays", 999))
                .post("/api/v1/suppliers")
                .then()
                .statusCode(422)
                .body("details.fields.field", hasItem("email"))
                .body("details.fields.field", hasItem("leadDays"))
                .body("details.fields", hasSize(4));
        staff().get("/api/v1/suppliers?q=makmur&limit=500")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(supplier));
    }

    @Test
    void goods_without_an_order_come_with_their_cost() {
        receive(
                        UUID.randomUUID().toString(),
                        Map.of(
                                "warehouse",
                                "JKT",
                                "lines",
                                List.of(Map.of("sku", SKU, "good", 4, "unitCost", rupiah(10_000))),
                                "freight",
                                rupiah(1_001)))
                .statusCode(201)
                .body("purchase", equalTo(null))
                .body("lines[0].landed.amount", equalTo(41_001));
        staff().get("/api/v1/goods-receipts?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", not(equalTo(null)));
    }

    @Test
    void a_key_that_only_looks_sees_no_cost_and_no_supplier() {
        receive(
                        UUID.randomUUID().toString(),
                        Map.of(
                                "warehouse",
                                "JKT",
                                "lines",
                                List.of(Map.of("sku", SKU, "good", 1, "unitCost", rupiah(10_000)))))
                .statusCode(201);
        visitor()
                .header("X-Api-Key", TestGoods.STOCK_KEY)
                .get("/api/v1/goods-receipts?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].lines[0].landed", equalTo(null));
        for (var path : List.of("/api/v1/suppliers", "/api/v1/purchase-orders"))
            visitor()
                    .header("X-Api-Key", TestGoods.STOCK_KEY)
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("details.permission", equalTo("BUY"));
    }
}
