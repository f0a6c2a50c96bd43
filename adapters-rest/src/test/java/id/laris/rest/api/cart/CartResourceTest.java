package id.laris.rest.api.cart;

import static id.laris.application.shared.Goods.KAOS_M;
import static id.laris.rest.api.shared.ApiClient.cartWith;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.laris.application.identity.SystemWork;
import id.laris.application.risk.RiskPolicies;
import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.risk.RiskRule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CartResourceTest {
    private static final String LINE = "/api/v1/carts/{cart}/lines/{sku}";

    @Inject
    RiskPolicies policies;

    @Inject
    SystemWork system;

    @Test
    void a_cart_is_opened_filled_and_emptied() {
        var opened =
                visitor().post("/api/v1/carts").then().statusCode(201).header("Location", startsWith("/api/v1/carts/"));
        String location = opened.extract().header("Location");
        String cart = opened.extract().path("id");

        visitor()
                .body(Map.of("quantity", 2))
                .put(LINE, cart, "KAOS-NILA-M")
                .then()
                .statusCode(200)
                .body("pieces", equalTo(2))
                .body("goods.amount", equalTo(290_000))
                .body("lines[0].options", equalTo("Nila / M"))
                .body("changed", equalTo(false));
        visitor()
                .body(Map.of("quantity", 1))
                .put(LINE, cart, "KAOS-NILA-M")
                .then()
                .body("pieces", equalTo(1));
        visitor().get(location).then().statusCode(200).body("lines.sku", equalTo(List.of("KAOS-NILA-M")));
        visitor().delete(LINE, cart, "KAOS-NILA-M").then().statusCode(200).body("lines", equalTo(List.of()));
    }

    @Test
    void if_match_refuses_to_write_over_a_newer_cart() {
        var cart = cartWith(KAOS_M, 1);
        var tag = visitor().get("/api/v1/carts/{cart}", cart).header("ETag");

        visitor()
                .header("If-Match", tag)
                .body(Map.of("quantity", 2))
                .put(LINE, cart, "KAOS-NILA-M")
                .then()
                .statusCode(200);
        visitor()
                .header("If-Match", tag)
                .body(Map.of("quantity", 9))
                .put(LINE, cart, "KAOS-NILA-M")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        visitor()
                .header("If-Match", "\"kuno\"")
                .delete(LINE, cart, "KAOS-NILA-M")
                .then()
                .statusCode(412);
        visitor()
                .header("If-None-Match", tag)
                .get("/api/v1/carts/{cart}", cart)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void shows_how_it_can_be_shipped_and_paid() {
        var cart = cartWith(KAOS_M, 2);

        visitor()
                .body(Map.of("village", "32.73.01.1001"))
                .post("/api/v1/carts/{cart}/shipping-options", cart)
                .then()
                .statusCode(200)
                .body("options.service", equalTo(List.of("REG", "EKSPRES")))
                .body("chosen", equalTo("REG"))
                .body("totals.total.amount", equalTo(300_000))
                .body("totals.tax.amount", equalTo(29_730))
                .body("paymentMethods", hasItems("BANK_TRANSFER", "QRIS", "CASH_ON_DELIVERY"))
                .body("paymentMethods", not(hasItems("CASH")));
        visitor()
                .body(Map.of("village", "32.73.01.1001", "shippingOption", "EKSPRES"))
                .post("/api/v1/carts/{cart}/shipping-options", cart)
                .then()
                .body("totals.total.amount", equalTo(310_000));
        visitor()
                .body(Map.of("village", "91.71.01.1001"))
                .post("/api/v1/carts/{cart}/shipping-options", cart)
                .then()
                .statusCode(200)
                .body("options", equalTo(List.of()));
    }

    @Test
    void says_which_way_to_pay_this_buyer_cannot_choose_and_why() {
        var cart = cartWith(KAOS_M, 1);
        var buyer = new HashMap<String, Object>(Map.of(
                "village", "32.73.01.1001",
                "name", "Budi",
                "email", "budi-%s@contoh.test".formatted(UUID.randomUUID()),
                "phone", "0857 4444 3333"));
        quoted(cart, buyer).body("paymentMethods", hasItems("CASH_ON_DELIVERY")).body("refusedMethods", empty());
        buyer.putAll(Map.of("street", "Jl. Cihampelas 5", "postalCode", "40153", "recipientPhone", "0812 5555 6666"));
        var before = policies.current();
        weigh(Map.of(RiskRule.ADDRESS_MISMATCH, 100), before, 100);
        try {
            quoted(cart, buyer)
                    .body("paymentMethods", not(hasItems("CASH_ON_DELIVERY")))
                    .body("paymentMethods", hasItems("QRIS"))
                    .body("refusedMethods.method", equalTo(List.of("CASH_ON_DELIVERY")))
                    .body("refusedMethods.code", equalTo(List.of("pay-first")))
                    .body("refusedMethods[0].detail", containsString("dibayar di muka"));
            buyer.remove("recipientPhone");
            quoted(cart, buyer).body("refusedMethods", empty());
        } finally {
            weigh(before.points(), before, before.payFirstFrom());
        }
    }

    private static ValidatableResponse quoted(String cart, Map<String, Object> buyer) {
        return visitor()
                .body(buyer)
                .post("/api/v1/carts/{cart}/shipping-options", cart)
                .then()
                .statusCode(200);
    }

    private void weigh(Map<RiskRule, Integer> points, RiskPolicy like, int payFirstFrom) {
        system.run(() -> policies.add(new RiskPolicy(
                policies.current().version() + 1, points, like.limits(), like.holdFrom(), payFirstFrom, like.since())));
    }

    @Test
    void more_than_there_is_cannot_be_put_in() {
        var cart = cartWith(KAOS_M, 1);

        visitor()
                .body(Map.of("quantity", 999))
                .put(LINE, cart, "TOPI-HITAM")
                .then()
                .statusCode(200);
        visitor()
                .body(Map.of("quantity", 500_000))
                .put(LINE, cart, "TOPI-HITAM")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-enough-stock"))
                .body("details.lines[0].sku", equalTo("TOPI-HITAM"));
    }

    @Test
    void changes_can_be_accepted() {
        visitor()
                .post("/api/v1/carts/{cart}/accepted-changes", cartWith(KAOS_M, 1))
                .then()
                .statusCode(200)
                .body("pieces", equalTo(1));
    }

    @Test
    void a_change_tells_the_tag_that_the_next_one_may_ask_for() {
        String cart = visitor().post("/api/v1/carts").path("id");
        var tag = visitor()
                .body(Map.of("quantity", 1))
                .put(LINE, cart, "KAOS-NILA-M")
                .header("ETag");

        assertThat(visitor().get("/api/v1/carts/{cart}", cart).header("ETag")).isEqualTo(tag);
        var next = visitor()
                .header("If-Match", tag)
                .body(Map.of("quantity", 2))
                .put(LINE, cart, "KAOS-NILA-M")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        visitor()
                .header("If-Match", next)
                .delete(LINE, cart, "KAOS-NILA-M")
                .then()
                .statusCode(200);
        visitor().delete(LINE, cart, "KAOS-NILA-M").then().statusCode(200);
    }

    @Test
    void the_same_key_opens_one_cart_and_one_that_can_be_guessed_none() {
        var key = UUID.randomUUID().toString();
        String first =
                visitor().header("Idempotency-Key", key).post("/api/v1/carts").path("id");

        visitor()
                .header("Idempotency-Key", key)
                .post("/api/v1/carts")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith(first))
                .body("id", equalTo(first));
        for (var easy : List.of("1", "keranjang-1", "0000000000000000"))
            visitor()
                    .header("Idempotency-Key", easy)
                    .post("/api/v1/carts")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("invalid-Idempotency-Key"));
    }
}
