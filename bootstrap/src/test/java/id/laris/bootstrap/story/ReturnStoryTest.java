package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.seen;
import static id.laris.bootstrap.story.Api.staff;
import static id.laris.bootstrap.story.Api.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.laris.application.identity.Accounts;
import id.laris.application.order.Orders;
import id.laris.application.shared.Goods;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Sku;
import id.laris.persistence.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods come back, over REST: for money, for other goods, for credit. After each, stock, money and papers agree. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReturnStoryTest {
    private static final Duration A_MOMENT = Duration.ofSeconds(30);
    private static final long PRICE = Goods.KAOS_PRICE.minorUnits();

    /** An order as its buyer knows it. */
    private record Bought(String number, String token) {}

    @Inject
    StockedShop shop;

    @Inject
    Orders orders;

    @Inject
    Accounts accounts;

    @BeforeEach
    void stock() {
        shop.stock();
    }

    @Test
    void returned_goods_are_paid_back() {
        int free = free(Goods.KAOS_M);
        var bought = delivered(placed());
        assertThat(free(Goods.KAOS_M)).isEqualTo(free - 1);
        var number = inspected(bought);
        assertThat(free(Goods.KAOS_M)).isEqualTo(free);

        step(number, "settlement", Map.of()).body("state", equalTo("SETTLED")).body("paid.amount", equalTo((int)
                PRICE));

        await().atMost(A_MOMENT).untilAsserted(() -> {
            assertThat(refunded(bought)).isEqualTo(PRICE);
            assertThat(papers(bought.number()).getList("items.kind")).containsExactly("INVOICE", "CREDIT_NOTE");
        });
        assertThat(papers(bought.number()).getLong("items[1].total.amount")).isEqualTo(PRICE);
        step(number, "settlement", Map.of(), 409);
        agrees();
    }

    @Test
    void returned_goods_are_replaced_and_the_difference_is_paid() {
        var bought = delivered(placed());
        var number = inspected(bought);
        int free = free(Goods.KAOS_L);
        step(number, "replacement", swap("TIDAK-ADA", 0), 404);
        var body = swap(Goods.KAOS_L.value(), 15_000);

        String other = step(number, "replacement", body)
                .body("state", equalTo("SETTLED"))
                .body("replaced.amount", equalTo((int) PRICE))
                .extract()
                .path("replacement");

        assertThat(free(Goods.KAOS_L)).isEqualTo(free - 1);
        step(number, "replacement", body, 409).body("code", equalTo("already-replaced"));
        var waiting = ofStaff(other);
        assertThat(waiting.getString("order.channel")).isEqualTo("EXCHANGE");
        assertThat(waiting.getString("order.payment")).isEqualTo("PENDING");
        assertThat(waiting.getLong("payment.captured.amount")).isEqualTo(PRICE);
        var rest = new Bought(other, waiting.getString("token"));
        pay(staff().body(Map.of("paymentMethod", "QRIS"))
                .post("/api/v1/orders/{number}/payments", other)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        await().atMost(A_MOMENT).untilAsserted(() -> assertThat(ofStaff(other).getString("order.payment"))
                .isEqualTo("PAID"));
        await().atMost(A_MOMENT).untilAsserted(() -> {
            assertThat(papers(bought.number()).getList("items.kind")).containsExactly("INVOICE", "CREDIT_NOTE");
            assertThat(papers(rest.number()).getList("items.kind")).containsExactly("INVOICE");
        });
        assertThat(papers(bought.number()).getLong("items[1].total.amount")).isEqualTo(PRICE);
        assertThat(papers(other).getLong("items[0].total.amount")).isEqualTo(PRICE + 15_000);
        ship(other);
        agrees();
    }

    /** Nobody paid anything yet: the bill falls, the new goods are a new bill, and no money moves. */
    @Test
    void goods_on_invoice_are_replaced_before_they_are_paid() {
        var email = shop.customer();
        var account = accounts.find(AccountKind.CUSTOMER, new EmailAddress(email))
                .orElseThrow()
                .id();
        OnInvoice.allow(account.toString(), 2_000_000);
        var placed = OnInvoice.order(OnInvoice.browser(email, Goods.KAOS_M, 1), email);
        assertThat(placed.statusCode()).as(placed.asString()).isEqualTo(303);
        var address = placed.header("Location");
        var number = address.replaceFirst(".*/pesanan/([^?]+).*", "$1");
        var bought = delivered(new Bought(number, address.replaceFirst(".*[?&]token=([^&]+).*", "$1")));
        var back = inspected(bought);

        String other = step(back, "replacement", swap(Goods.KAOS_L.value(), 15_000))
                .body("state", equalTo("SETTLED"))
                .extract()
                .path("replacement");

        var first = ofStaff(number);
        var second = ofStaff(other);
        assertThat(second.getString("order.paymentMethod")).isEqualTo("ON_INVOICE");
        assertThat(second.getString("order.state")).isEqualTo("CONFIRMED");
        assertThat(first.getLong("payment.captured.amount")).isZero();
        assertThat(second.getLong("payment.captured.amount")).isZero();
        await().atMost(A_MOMENT).untilAsserted(() -> {
            assertThat(papers(number).getList("items.kind")).containsExactly("INVOICE", "CREDIT_NOTE");
            assertThat(papers(number).getLong("items[1].total.amount")).isEqualTo(PRICE);
        });
        var browser = Browser.ofCustomer(email);
        assertThat(browser.page("/akun/tempo")).contains(other);
        ship(other);
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", other)
                .then()
                .statusCode(200);
        assertThat(ofStaff(other).getLong("payment.captured.amount")).isEqualTo(PRICE + 15_000);
        agrees();
    }

    @Test
    void returned_goods_become_credit_that_pays_the_next_order() {
        var email = shop.customer();
        var account = accounts.find(AccountKind.CUSTOMER, new EmailAddress(email))
                .orElseThrow()
                .id();
        var bought = delivered(ownedBy(account, placed()));
        var guests = inspected(delivered(placed()));
        var number = inspected(bought);

        step(guests, "settlement", credit(PRICE), 409).body("code", equalTo("no-account-for-credit"));
        step(number, "settlement", credit(PRICE)).body("state", equalTo("SETTLED"));
        await().atMost(A_MOMENT)
                .untilAsserted(() -> assertThat(creditOf(account)).isEqualTo(PRICE));
        staff().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("amount", rupiah(5_000), "reason", "barang telat"))
                .post("/api/v1/customers/{id}/credit", account.toString())
                .then()
                .statusCode(200)
                .body("balance.amount", equalTo((int) PRICE + 5_000));

        var next = ownedBy(account, placed("BANK_TRANSFER"));
        long total = ofStaff(next.number()).getLong("order.totals.total.amount");
        var browser = Browser.ofCustomer(email);
        assertThat(browser.page("/akun/saldo")).contains("Diberikan toko");
        assertThat(browser.page("/pesanan/" + next.number())).contains("Saldo toko");
        var sent =
                browser.send("/pesanan/" + next.number() + "/bayar", "token", next.token(), "method", "STORE_CREDIT");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);

        var paid = ofStaff(next.number());
        long covered = Math.min(total, PRICE + 5_000);
        assertThat(paid.getLong("payment.captured.amount")).isEqualTo(covered);
        assertThat(creditOf(account)).isEqualTo(PRICE + 5_000 - covered);
        staff().body(Map.of("reason", "Salah pilih"))
                .post("/api/v1/orders/{number}/cancel", next.number())
                .then()
                .statusCode(200);
        await().atMost(A_MOMENT)
                .untilAsserted(() -> assertThat(creditOf(account)).isEqualTo(PRICE + 5_000));
        assertThat(browser.page("/akun/saldo")).contains("Dipakai membayar", "Kembali");
        agrees();
    }

    private static Bought placed() {
        var placed = placed("QRIS");
        pay(ofStaff(placed.number()).getString("payment.attempts[0].id"));
        await().atMost(A_MOMENT).untilAsserted(() -> assertThat(
                        seen(placed.number(), placed.token()).getString("order.payment"))
                .isEqualTo("PAID"));
        return placed;
    }

    private static Bought placed(String method) {
        var placed = Api.placed(Goods.KAOS_M, 1, method);
        return new Bought(placed.getString("number"), placed.getString("token"));
    }

    private Bought ownedBy(AccountId account, Bought bought) {
        QuarkusTransaction.requiringNew()
                .run(() -> orders.assign(
                        orders.get(new OrderNumber(bought.number())).id(), account));
        return bought;
    }

    private static void pay(String attempt) {
        visitor()
                .body(Map.of("scenario", "succeed"))
                .post("/simulator/pay/{attempt}", attempt)
                .then()
                .statusCode(200);
    }

    private static Bought delivered(Bought bought) {
        ship(bought.number());
        return bought;
    }

    private static void ship(String number) {
        String parcel = staff().body(Map.of("courier", "JNE", "trackingNumber", "JX0001"))
                .post("/api/v1/orders/{number}/shipments", number)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        staff().post("/api/v1/shipments/{parcel}/delivered", parcel).then().statusCode(200);
    }

    /** Asked for by the buyer, approved, there, and looked at: its number. */
    private static String inspected(Bought bought) {
        String number = visitor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("token", bought.token())
                .body(Map.of(
                        "wish",
                        "REFUND",
                        "lines",
                        List.of(Map.of("sku", Goods.KAOS_M.value(), "quantity", 1, "reason", "WRONG_SIZE"))))
                .post("/api/v1/orders/{number}/returns", bought.number())
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        step(number, "judgement", Map.of("judgement", "APPROVE"));
        step(number, "arrival", Map.of("warehouse", "BDG"));
        step(number, "inspection", Map.of("lines", List.of(Map.of("sku", Goods.KAOS_M.value(), "sellable", 1))));
        return number;
    }

    private static ValidatableResponse step(String number, String step, Map<String, ?> body) {
        return step(number, step, body, 200);
    }

    private static ValidatableResponse step(String number, String step, Map<String, ?> body, int status) {
        return staff().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/returns/{number}/" + step, number)
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> swap(String given, long shipping) {
        return Map.of(
                "lines",
                List.of(Map.of("sku", Goods.KAOS_M.value(), "given", given, "quantity", 1)),
                "shipping",
                rupiah(shipping));
    }

    private static Map<String, Object> credit(long amount) {
        return Map.of("credit", rupiah(amount));
    }

    private static Map<String, Object> rupiah(long amount) {
        return Map.of("amount", amount, "currency", "IDR");
    }

    private static JsonPath ofStaff(String number) {
        return staff().get("/api/v1/orders/{number}", number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath papers(String number) {
        return staff().get("/api/v1/orders/{number}/invoices", number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long refunded(Bought bought) {
        return ofStaff(bought.number()).getList("payment.refunds", Map.class).stream()
                .filter(refund -> refund.get("state").equals("DONE"))
                .mapToLong(refund -> ((Number) ((Map<?, ?>) refund.get("amount")).get("amount")).longValue())
                .sum();
    }

    private static long creditOf(AccountId account) {
        return staff().get("/api/v1/customers/{id}/credit", account.toString())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("balance.amount");
    }

    private static int free(Sku sku) {
        return staff().get("/api/v1/stock/{sku}", sku.value())
                .then()
                .statusCode(200)
                .extract()
                .path("available");
    }

    private static void agrees() {
        staff().get("/api/v1/stock/check").then().statusCode(200).body("agrees", equalTo(true));
    }
}
