package id.laris.rest.api.payment;

import static id.laris.application.shared.Goods.TOPI;
import static id.laris.rest.api.shared.ApiClient.placed;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.laris.application.order.Orders;
import id.laris.application.payment.NoticeInbox;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.payment.Payments;
import id.laris.application.payment.Settlement;
import id.laris.application.payment.StrayNotices;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.payment.StrayNotice;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaymentResourceTest {
    @Inject
    NoticeInbox inbox;

    @Inject
    StrayNotices strays;

    @Inject
    Payments payments;

    @Inject
    Orders orders;

    @Inject
    Settlement settlement;

    @Test
    void another_way_to_pay_can_be_chosen_and_starting_twice_is_one_attempt() {
        var placed = placed(TOPI, 1, "BANK_TRANSFER");
        var token = placed.getString("token");
        var number = placed.getString("number");

        String first = visitor()
                .queryParam("token", token)
                .body(Map.of("paymentMethod", "QRIS"))
                .post("/api/v1/orders/{number}/payments", number)
                .then()
                .statusCode(201)
                .body("instructions.redirect", containsString("/simulator/pay/"))
                .extract()
                .path("id");
        String again = visitor()
                .queryParam("token", token)
                .body(Map.of("paymentMethod", "QRIS"))
                .post("/api/v1/orders/{number}/payments", number)
                .path("id");

        assertThat(again).isEqualTo(first);
        visitor()
                .queryParam("token", token)
                .body(Map.of("paymentMethod", "CASH"))
                .post("/api/v1/orders/{number}/payments", number)
                .then()
                .statusCode(422)
                .body("code", equalTo("payment-method-not-offered"));
        visitor()
                .body(Map.of("paymentMethod", "QRIS"))
                .post("/api/v1/orders/{number}/payments", number)
                .then()
                .statusCode(404);
    }

    @Test
    void a_transfer_is_confirmed_once_and_only_with_its_amount() {
        var placed = placed(TOPI, 1, "BANK_TRANSFER");
        var number = placed.getString("number");
        int asked = placed.getInt("payment.asked.amount");
        var key = UUID.randomUUID().toString();

        visitor()
                .body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", number)
                .then()
                .statusCode(401);
        staff().body(Map.of("amount", Map.of("amount", asked + 1, "currency", "IDR")))
                .post("/api/v1/orders/{number}/payments/confirm", number)
                .then()
                .statusCode(409)
                .body("code", equalTo("wrong-amount"));
        staff().body(Map.of("amount", Map.of("amount", asked, "currency", "USD")))
                .post("/api/v1/orders/{number}/payments/confirm", number)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-currency"));
        for (int i = 0; i < 2; i++)
            staff().header("Idempotency-Key", key)
                    .body(Map.of("amount", Map.of("amount", asked, "currency", "IDR")))
                    .post("/api/v1/orders/{number}/payments/confirm", number)
                    .then()
                    .statusCode(200)
                    .body("payment", equalTo("PAID"));
        staff().body(Map.of())
                .post("/api/v1/orders/{number}/payments/confirm", number)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-paid"));
    }

    @Test
    void who_paid_too_little_is_listed_until_the_rest_has_come() {
        var placed = placed(TOPI, 1, "BANK_TRANSFER");
        var number = placed.getString("number");
        int asked = placed.getInt("payment.asked.amount");
        staff().body(Map.of("amount", Map.of("amount", asked - 10_000, "currency", "IDR"), "differs", true))
                .post("/api/v1/orders/{number}/payments/confirm", number)
                .then()
                .statusCode(200)
                .body("payment", equalTo("PENDING"));

        staff().get("/api/v1/troubled-payments")
                .then()
                .statusCode(200)
                .body("items.find { it.order == '" + number + "' }.trouble", equalTo("SHORT"));
        visitor().get("/api/v1/troubled-payments").then().statusCode(401);

        int rest = visitor()
                .queryParam("token", placed.getString("token"))
                .body(Map.of("paymentMethod", "BANK_TRANSFER"))
                .post("/api/v1/orders/{number}/payments", number)
                .then()
                .statusCode(201)
                .extract()
                .path("asked.amount");
        assertThat(rest).isLessThan(11_000);
        staff().body(Map.of("amount", Map.of("amount", rest, "currency", "IDR")))
                .post("/api/v1/orders/{number}/payments/confirm", number)
                .then()
                .statusCode(200)
                .body("payment", equalTo("PAID"));
        staff().get("/api/v1/troubled-payments")
                .then()
                .body("items.findAll { it.order == '" + number + "' }", hasSize(0));
    }

    @Test
    void a_provider_is_asked_about_an_attempt_at_once() {
        var placed = placed(TOPI, 1, "QRIS");
        staff().post("/api/v1/troubled-payments/{attempt}/ask", placed.getString("payment.id"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("PENDING"));
        staff().post("/api/v1/troubled-payments/{attempt}/ask", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    /** The id of an attempt for which a provider holds the money of that order. */
    private String held(String number) {
        var payment = payments.get(orders.get(new OrderNumber(number)).id()).giveUp();
        var id = new AttemptId(UUID.randomUUID());
        payments.save(payment.start(Attempt.intended(
                        id,
                        HoldingGateway.PROVIDER,
                        PaymentWay.by(PaymentMethod.CARD),
                        payment.due(),
                        Instant.parse("2026-11-21T02:00:00Z"),
                        Optional.empty())
                .ready(id.toString(), Map.of(), Optional.empty())));
        settlement.apply(id, Report.of(Outcome.AUTHORISED));
        return id.toString();
    }

    @Test
    void money_that_is_held_is_listed_and_taken_once() {
        var number = placed(TOPI, 1, "QRIS").getString("number");
        var attempt = held(number);

        staff().get("/api/v1/troubled-payments")
                .then()
                .statusCode(200)
                .body("items.find { it.attempt == '" + attempt + "' }.trouble", equalTo("HELD"))
                .body("items.find { it.attempt == '" + attempt + "' }.takeable", equalTo(true))
                .body("items.find { it.attempt == '" + attempt + "' }.until", notNullValue());
        visitor()
                .post("/api/v1/troubled-payments/{attempt}/capture", attempt)
                .then()
                .statusCode(401);
        staff().post("/api/v1/troubled-payments/{attempt}/capture", attempt)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("PAID"));

        staff().get("/api/v1/orders/{number}", number).then().body("order.payment", equalTo("PAID"));
        staff().post("/api/v1/troubled-payments/{attempt}/capture", attempt)
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-held"));
        staff().post("/api/v1/troubled-payments/{attempt}/release", attempt)
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-held"));
        staff().post("/api/v1/troubled-payments/{attempt}/capture", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void money_that_is_held_is_let_go_and_the_order_is_to_be_paid() {
        var placed = placed(TOPI, 1, "QRIS");
        var number = placed.getString("number");
        var attempt = held(number);
        visitor()
                .queryParam("token", placed.getString("token"))
                .body(Map.of("paymentMethod", "QRIS"))
                .post("/api/v1/orders/{number}/payments", number)
                .then()
                .statusCode(409)
                .body("code", equalTo("money-held"));

        staff().post("/api/v1/troubled-payments/{attempt}/release", attempt)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("CANCELLED"));

        staff().get("/api/v1/orders/{number}", number).then().body("order.payment", equalTo("PENDING"));
        visitor()
                .queryParam("token", placed.getString("token"))
                .body(Map.of("paymentMethod", "QRIS"))
                .post("/api/v1/orders/{number}/payments", number)
                .then()
                .statusCode(201);
    }

    @Test
    void a_channel_that_nobody_offers_is_refused_with_its_code() {
        var placed = placed(TOPI, 1, "BANK_TRANSFER");
        visitor()
                .queryParam("token", placed.getString("token"))
                .body(Map.of("paymentMethod", "VIRTUAL_ACCOUNT", "paymentChannel", "bca"))
                .post("/api/v1/orders/{number}/payments", placed.getString("number"))
                .then()
                .statusCode(422)
                .body("code", equalTo("payment-method-not-offered"));
        visitor()
                .queryParam("token", placed.getString("token"))
                .body(Map.of("paymentMethod", "QRIS", "paymentChannel", "BUKAN SALURAN!"))
                .post("/api/v1/orders/{number}/payments", placed.getString("number"))
                .then()
                .statusCode(422);
    }

    @Test
    void a_notice_without_a_payment_is_listed_with_its_words_and_put_aside() {
        var id = stray("ref-" + UUID.randomUUID());

        staff().get("/api/v1/stray-notices?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.doubt", equalTo("NO_ATTEMPT"))
                .body("items.find { it.id == '" + id + "' }.said", equalTo("{\"order\":\"lain\"}"));
        visitor().get("/api/v1/stray-notices").then().statusCode(401);

        staff().post("/api/v1/stray-notices/{notice}/ask", id)
                .then()
                .statusCode(200)
                .body("found", equalTo(false));
        staff().body(Map.of("reason", ""))
                .post("/api/v1/stray-notices/{notice}/set-aside", id)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-reason"));
        staff().body(Map.of("reason", "dibayar di kasir lama"))
                .post("/api/v1/stray-notices/{notice}/set-aside", id)
                .then()
                .statusCode(204);
        staff().get("/api/v1/stray-notices?limit=200")
                .then()
                .body("items.findAll { it.id == '" + id + "' }", hasSize(0));
        staff().post("/api/v1/stray-notices/{notice}/ask", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("notice-not-found"));
    }

    private UUID stray(String reference) {
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-11-21T02:00:00Z");
        inbox.add(new NoticeInbox.StoredNotice(
                id,
                "simulated",
                id.toString(),
                reference,
                "{\"order\":\"lain\"}".getBytes(StandardCharsets.UTF_8),
                at));
        strays.add(StrayNotice.waiting(
                id, "simulated", id.toString(), reference, Optional.empty(), StrayNotice.Doubt.NO_ATTEMPT, at));
        return id;
    }

    @Test
    void a_settlement_report_is_compared_with_what_is_booked() {
        var attempt = placed(TOPI, 1, "QRIS").getString("payment.id");
        var report = "Order ID,Amount,Fee\n" + attempt + ",1,0\nlain,\"2,500.00\",17\n";

        staff().contentType("text/csv")
                .body(report)
                .post("/api/v1/settlement-reports/{provider}", "simulated")
                .then()
                .statusCode(200)
                .body("run.agreed", equalTo(0))
                .body("run.fileName", equalTo("report.csv"))
                .body("differences[0].finding", equalTo("NOT_CONFIRMED"))
                .body("differences[1].finding", equalTo("UNKNOWN_REFERENCE"))
                .body("run.gross.amount", equalTo(2_501))
                .body("run.fees.amount", equalTo(17));
        staff().contentType("text/csv")
                .body(report)
                .post("/api/v1/settlement-reports/{provider}", "tidak-ada")
                .then()
                .statusCode(404)
                .body("code", equalTo("provider-not-found"));
    }

    @Test
    void a_settlement_report_is_read_from_a_file_and_must_be_text() {
        var report = "Order ID,Amount\nlain-\u00e9,1000\n".getBytes(StandardCharsets.ISO_8859_1);
        staff().contentType("text/csv")
                .body(report)
                .post("/api/v1/settlement-reports/{provider}", "simulated")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-encoding"));
        staff().contentType("text/csv")
                .body(new byte[0])
                .post("/api/v1/settlement-reports/{provider}", "simulated")
                .then()
                .statusCode(400)
                .body("code", equalTo("empty-body"));
    }

    @Test
    void a_bank_statement_confirms_what_it_shows() {
        var placed = placed(TOPI, 1, "BANK_TRANSFER");
        var statement =
                "Tanggal,Keterangan,Kredit\n21/11/2026,TRSF SARI,\"%,d.00\"\n21/11/2026,SETORAN,\"76,543.00\"\nkapan,X,1\n"
                        .formatted(placed.getInt("payment.asked.amount"));

        staff().contentType("text/csv")
                .body(statement)
                .post("/api/v1/bank-statements")
                .then()
                .statusCode(200)
                .body("matched", hasSize(1))
                .body("matched[0].order", equalTo(placed.getString("number")))
                .body("unmatched[0].credit.amount", equalTo(76_543))
                .body("unreadable[0].line", equalTo(4));
        staff().contentType("text/csv")
                .body(statement)
                .post("/api/v1/bank-statements")
                .then()
                .body("matched", hasSize(0))
                .body("known", equalTo(1));
    }

    @Test
    void what_is_no_bank_statement_is_refused() {
        staff().contentType("text/csv")
                .body("a,b\n1,2\n")
                .post("/api/v1/bank-statements")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-statement"));
        staff().contentType("text/csv")
                .body(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1})
                .post("/api/v1/bank-statements")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-encoding"));
        visitor()
                .contentType("text/csv")
                .body("a,b\n")
                .post("/api/v1/bank-statements")
                .then()
                .statusCode(401);
    }

    @Test
    void a_notice_that_comes_as_a_form_reaches_its_provider_in_its_raw_bytes() {
        var body = "transaction_id=1&status=settlement&note=%41+b";

        for (var type :
                new String[] {"application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-8"})
            visitor()
                    .config(RestAssuredConfig.config()
                            .encoderConfig(EncoderConfig.encoderConfig()
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                    .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)))
                    .header("Test-Signature", FormGateway.signatureOf(body))
                    .contentType(type)
                    .body(body)
                    .post("/api/v1/webhooks/payments/form")
                    .then()
                    .statusCode(200)
                    .body("known", equalTo(!type.endsWith("urlencoded")));
    }
}
