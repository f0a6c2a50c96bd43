package id.laris.rest.api.order;

import static id.laris.application.shared.Goods.KAOS_M;
import static id.laris.application.shared.Goods.TOPI;
import static id.laris.rest.api.shared.ApiClient.cartWith;
import static id.laris.rest.api.shared.ApiClient.checkout;
import static id.laris.rest.api.shared.ApiClient.order;
import static id.laris.rest.api.shared.ApiClient.paid;
import static id.laris.rest.api.shared.ApiClient.placed;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderResourceTest {
    @Test
    void a_cart_becomes_an_order_with_a_payment() {
        var cart = cartWith(KAOS_M, 2);

        order(checkout(cart, "BANK_TRANSFER"))
                .statusCode(201)
                .header("Location", containsString("/api/v1/orders/LR-"))
                .body("order.channel", equalTo("API"))
                .body("order.state", equalTo("PLACED"))
                .body("order.totals.total.amount", equalTo(300_000))
                .body("order.shipTo.regency", equalTo("Kota Bandung"))
                .body("payment.instructions.bank", equalTo("BCA"))
                .body("token", notNullValue())
                .body("url", containsString("token="));
        visitor().get("/api/v1/carts/{cart}", cart).then().statusCode(404).body("code", equalTo("cart-not-found"));
    }

    @Test
    void a_key_that_only_looks_at_orders_sees_people_masked() {
        String key = staff().body(
                        Map.of("name", "Papan pesanan", "permissions", List.of("VIEW_ORDERS", "CANCEL_ORDERS")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        var placed = placed(TOPI, 1, "BANK_TRANSFER");
        var number = placed.getString("number");
        var looking = Map.of("Authorization", "Bearer " + key);

        visitor()
                .headers(looking)
                .get("/api/v1/orders/{number}", number)
                .then()
                .statusCode(200)
                .body("order.buyer.name", equalTo("S••• D•••"))
                .body("order.shipTo.street", equalTo("•••"))
                .body("order.shipTo.regency", equalTo("Kota Bandung"));
        visitor()
                .headers(looking)
                .get("/api/v1/orders?q=" + number)
                .then()
                .statusCode(200)
                .body("items.buyer", hasItem("S••• D•••"));
        visitor()
                .headers(looking)
                .body(Map.of("reason", "uji"))
                .post("/api/v1/orders/{number}/cancel", number)
                .then()
                .statusCode(200)
                .body("buyer.email", equalTo("s•••@contoh.test"));
        visitor()
                .get("/api/v1/orders/{number}?token={token}", number, placed.getString("token"))
                .then()
                .statusCode(200)
                .body("order.buyer.name", equalTo("Sari Dewi"));
    }

    @Test
    void the_same_key_places_one_order_also_after_it_was_paid() {
        var checkout = checkout(cartWith(KAOS_M, 1), "BANK_TRANSFER");
        var key = UUID.randomUUID().toString();
        var first = visitor().header("Idempotency-Key", key).body(checkout).post("/api/v1/orders");
        String number = first.path("number");
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", number)
                .then()
                .statusCode(200);

        var again = visitor().header("Idempotency-Key", key).body(checkout).post("/api/v1/orders");

        assertThat(first.statusCode()).isEqualTo(201);
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("number", equalTo(number))
                .body("payment.state", equalTo("PAID"));
    }

    @Test
    void the_same_key_with_something_else_is_refused() {
        var key = UUID.randomUUID().toString();
        visitor()
                .header("Idempotency-Key", key)
                .body(checkout(cartWith(KAOS_M, 1), "QRIS"))
                .post("/api/v1/orders")
                .then()
                .statusCode(201);

        visitor()
                .header("Idempotency-Key", key)
                .body(checkout(cartWith(KAOS_M, 2), "QRIS"))
                .post("/api/v1/orders")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void all_wrong_fields_are_named_at_once_in_the_callers_language() {
        var checkout = checkout(cartWith(KAOS_M, 1), "QRIS");
        checkout.put("email", "sari");
        checkout.put("phone", "12");
        checkout.put("postalCode", "4015");
        checkout.put("village", "99.99.99.9999");

        order(checkout)
                .statusCode(422)
                .body("code", equalTo("invalid-fields"))
                .body("details.fields.field", hasItem("email"))
                .body("details.fields.field", hasItem("phone"))
                .body("details.fields.field", hasItem("postalCode"))
                .body("details.fields.field", hasItem("village"))
                .body(
                        "details.fields.find { it.field == 'postalCode' }.message",
                        equalTo("Kode pos terdiri dari lima angka."));
        visitor()
                .header("Accept-Language", "en")
                .body(checkout)
                .post("/api/v1/orders")
                .then()
                .body(
                        "details.fields.find { it.field == 'postalCode' }.message",
                        equalTo("A postal code has five digits."));
    }

    @Test
    void phone_and_counter_sales_need_a_key_that_may_sell() {
        var sale = sale("COUNTER", "CASH");

        visitor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(sale)
                .post("/api/v1/orders")
                .then()
                .statusCode(401)
                .body("code", equalTo("credentials-needed"));
        staff().body(sale)
                .post("/api/v1/orders")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-Idempotency-Key"));
        staff().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(sale)
                .post("/api/v1/orders")
                .then()
                .statusCode(201)
                .body("order.channel", equalTo("COUNTER"))
                .body("order.buyer", nullValue())
                .body("order.totals.total.amount", equalTo(100_000))
                .body("payment.state", equalTo("PENDING"));
        staff().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(sale("WEB", "CASH"))
                .post("/api/v1/orders")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-channel"));
    }

    private static Map<String, Object> sale(String channel, String method) {
        var sale = new LinkedHashMap<String, Object>();
        sale.put("lines", List.of(Map.of("sku", "TOPI-HITAM", "quantity", 2)));
        sale.put("channel", channel);
        sale.put("shippingOption", "PICK-UP");
        sale.put("paymentMethod", method);
        return sale;
    }

    @Test
    void an_order_opens_to_its_token_its_buyers_mail_and_to_staff() {
        var placed = placed(TOPI, 1, "QRIS");
        String number = placed.get("number");

        visitor()
                .queryParam("token", placed.getString("token"))
                .get("/api/v1/orders/{number}", number)
                .then()
                .statusCode(200)
                .body("timeline.type", hasItem("order.placed"))
                .body("token", notNullValue())
                .body("$", not(hasKey("holds")))
                .body("timeline", everyItem(not(hasKey("actor"))));
        visitor()
                .queryParam("email", "SARI@contoh.test")
                .get("/api/v1/orders/{number}", number)
                .then()
                .statusCode(200);
        staff().get("/api/v1/orders/{number}", number)
                .then()
                .statusCode(200)
                .body("holds", hasSize(1))
                .body("$", not(hasKey("token")))
                .body("timeline[0].actor", notNullValue());
        visitor()
                .queryParam("email", "lain@contoh.test")
                .get("/api/v1/orders/{number}", number)
                .then()
                .statusCode(404);
        visitor()
                .get("/api/v1/orders/{number}", number)
                .then()
                .statusCode(404)
                .body("code", equalTo("order-not-found"));
        visitor()
                .queryParam("token", "abc.def")
                .get("/api/v1/orders/{number}", number)
                .then()
                .statusCode(404);
        staff().get("/api/v1/orders/12").then().statusCode(404);
    }

    @Test
    void staff_list_orders_by_tab_and_word() {
        String number = placed(TOPI, 1, "QRIS").get("number");

        staff().queryParam("q", number)
                .get("/api/v1/orders")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].tab", equalTo("AWAITING_PAYMENT"))
                .body("counts.AWAITING_PAYMENT", notNullValue());
        staff().queryParam("tab", "SHIPPED")
                .queryParam("q", number)
                .get("/api/v1/orders")
                .then()
                .body("items", hasSize(0));
        staff().queryParam("tab", "MENUNGGU")
                .get("/api/v1/orders")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-tab"));
        staff().queryParam("from", "kemarin")
                .get("/api/v1/orders")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-from"));
        visitor().get("/api/v1/orders").then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void its_buyer_cancels_until_it_is_paid_and_staff_until_it_is_shipped() {
        var placed = placed(TOPI, 1, "QRIS");
        visitor()
                .queryParam("token", placed.getString("token"))
                .body(Map.of("reason", "Salah ukuran"))
                .post("/api/v1/orders/{number}/cancel", placed.getString("number"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        var number = paid(TOPI, 1);
        visitor()
                .queryParam("email", "sari@contoh.test")
                .body(Map.of("reason", "Berubah pikiran"))
                .post("/api/v1/orders/{number}/cancel", number)
                .then()
                .statusCode(409)
                .body("code", equalTo("order-step-not-allowed"));
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            staff().header("Idempotency-Key", key)
                    .body(Map.of("reason", "Barang rusak"))
                    .post("/api/v1/orders/{number}/cancel", number)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CANCELLED"));
        staff().header("Idempotency-Key", key)
                .body(Map.of("reason", "Alasan lain"))
                .post("/api/v1/orders/{number}/cancel", number)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_refund_is_confirmed_by_hand() {
        var number = paid(TOPI, 1);
        staff().body(Map.of("reason", "Barang rusak"))
                .post("/api/v1/orders/{number}/cancel", number)
                .then()
                .statusCode(200);
        String refund = staff().get("/api/v1/orders/{number}", number).path("payment.refunds[0].id");

        for (int i = 0; i < 2; i++)
            staff().post("/api/v1/orders/{number}/refunds/{refund}/confirm", number, refund)
                    .then()
                    .statusCode(204);
        staff().get("/api/v1/orders/{number}", number).then().body("order.payment", equalTo("REFUNDED"));
        staff().post("/api/v1/orders/{number}/refunds/{refund}/confirm", number, UUID.randomUUID())
                .then()
                .statusCode(404);
        staff().post("/api/v1/orders/{number}/refunds/{refund}/confirm", number, "satu")
                .then()
                .statusCode(404);
    }
}
