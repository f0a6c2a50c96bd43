package id.laris.rest.client.simulated;

import static id.laris.application.shared.Goods.TOPI;
import static id.laris.rest.api.shared.ApiClient.placed;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.identity.SystemWork;
import id.laris.application.payment.ApplyNotice;
import id.laris.application.payment.SettlePendingPayments;
import id.laris.application.payment.SimulatedPayments.DueNotice;
import id.laris.application.shared.InMemoryEvents;
import id.laris.application.shared.MovableClock;
import id.laris.domain.payment.AttemptId;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimulatorPagesTest {
    @Inject
    InMemoryEvents events;

    @Inject
    ApplyNotice applyNotice;

    @Inject
    SettlePendingPayments settlePendingPayments;

    @Inject
    SystemWork systemWork;

    @Inject
    MovableClock clock;

    @Inject
    NoticeSignature signature;

    @Inject
    NoticeSender sender;

    @Inject
    ObjectMapper json;

    private static String attemptOf(JsonPath placed) {
        return placed.getString("payment.id");
    }

    private static void play(String attempt, String scenario) {
        visitor()
                .body(Map.of("scenario", scenario))
                .post("/simulator/pay/{attempt}", attempt)
                .then()
                .statusCode(200);
    }

    private long noticesOf(String attempt) {
        return events.published().stream()
                .filter(e -> e.type().equals("payment.notice-received")
                        && e.text("reference").equals(attempt))
                .count();
    }

    /** As the consumer of the events does in the whole shop. */
    private void applyAll() {
        systemWork.run(() -> events.published().stream()
                .filter(event -> !event.type().equals("payment.notice-received")
                        || event.text("provider").equals(SimulatedGateway.PROVIDER))
                .forEach(applyNotice::apply));
    }

    private static String stateOf(JsonPath placed) {
        return staff().get("/api/v1/orders/{number}", placed.getString("number"))
                .path("order.payment");
    }

    @Test
    void the_customer_pays_on_its_page_and_the_shop_is_told() {
        var placed = placed(TOPI, 1, "QRIS");
        var page = given().get("/simulator/pay/{attempt}", attemptOf(placed))
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), not(containsString("unsafe"))))
                .body(containsString("Tidak ada uang sungguhan"))
                .body(containsString("Rp60.000"))
                .extract();
        var token = page.body().htmlPath().getString("**.find { it.@type == 'hidden' }.@value");

        given().redirects()
                .follow(false)
                .cookies(page.cookies())
                .formParam("csrf-token", token)
                .formParam("scenario", "succeed")
                .post("/simulator/pay/{attempt}", attemptOf(placed))
                .then()
                .statusCode(303)
                .header("Location", containsString("/pesanan/" + placed.getString("number") + "?token="));

        await().until(() -> noticesOf(attemptOf(placed)) == 1);
        applyAll();
        assertThat(stateOf(placed)).isEqualTo("PAID");
        given().header("Accept-Language", "en")
                .get("/simulator/pay/{attempt}", attemptOf(placed))
                .then()
                .body(containsString("This payment is over"))
                .body(not(containsString("<form")));
    }

    @Test
    void a_payment_that_fails_or_expires_can_be_tried_again() {
        for (var scenario : List.of("fail", "expire")) {
            var placed = placed(TOPI, 1, "CARD");
            play(attemptOf(placed), scenario);
            await().until(() -> noticesOf(attemptOf(placed)) == 1);
            applyAll();

            assertThat(stateOf(placed)).isEqualTo("PENDING");
            String second = visitor()
                    .queryParam("token", placed.getString("token"))
                    .body(Map.of("paymentMethod", "CARD"))
                    .post("/api/v1/orders/{number}/payments", placed.getString("number"))
                    .path("id");
            assertThat(second).isNotEqualTo(attemptOf(placed));
        }
    }

    @Test
    void a_late_notice_comes_late() {
        var placed = placed(TOPI, 1, "EWALLET");
        play(attemptOf(placed), "late");
        sender.look();
        assertThat(noticesOf(attemptOf(placed))).isZero();

        clock.forward(Duration.ofSeconds(31));
        sender.look();

        await().until(() -> noticesOf(attemptOf(placed)) == 1);
    }

    @Test
    void a_notice_that_comes_twice_is_kept_once() {
        var placed = placed(TOPI, 1, "QRIS");
        play(attemptOf(placed), "twice");

        var notice = SimulatedNotice.of(new DueNotice(
                        UUID.randomUUID(), new AttemptId(UUID.fromString(attemptOf(placed))), "PAID", clock.instant()))
                .written(json);
        await().until(() -> noticesOf(attemptOf(placed)) == 1);
        given().contentType("application/json")
                .header("Laris-Signature", signature.sign(notice))
                .body(notice)
                .post("/api/v1/webhooks/payments/simulated")
                .then()
                .statusCode(200)
                .body("known", equalTo(true));
        assertThat(noticesOf(attemptOf(placed))).isEqualTo(1);
    }

    @Test
    void old_news_after_the_payment_changes_nothing() {
        var placed = placed(TOPI, 1, "QRIS");
        play(attemptOf(placed), "out-of-order");
        clock.forward(Duration.ofSeconds(3));
        sender.look();

        await().until(() -> noticesOf(attemptOf(placed)) == 2);
        applyAll();
        assertThat(stateOf(placed)).isEqualTo("PAID");
    }

    @Test
    void without_any_notice_the_shop_asks() {
        var placed = placed(TOPI, 1, "QRIS");
        play(attemptOf(placed), "silent");
        clock.forward(Duration.ofMinutes(10));

        systemWork.run(() -> settlePendingPayments.settle(Duration.ofMinutes(5)));

        assertThat(stateOf(placed)).isEqualTo("PAID");
        assertThat(noticesOf(attemptOf(placed))).isZero();
    }

    @Test
    void what_was_decided_stays() {
        var placed = placed(TOPI, 1, "QRIS");
        play(attemptOf(placed), "fail");

        visitor()
                .body(Map.of("scenario", "succeed"))
                .post("/simulator/pay/{attempt}", attemptOf(placed))
                .then()
                .statusCode(200)
                .body("state", equalTo("FAILED"));
    }

    @Test
    void unknown_payments_and_scenarios_are_refused() {
        given().get("/simulator/pay/{attempt}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("Pembayaran tidak ditemukan"));
        given().get("/simulator/pay/satu").then().statusCode(404);
        visitor()
                .body(Map.of("scenario", "succeed"))
                .post("/simulator/pay/{attempt}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("attempt-not-found"));
        visitor()
                .body(Map.of("scenario", "menang"))
                .post("/simulator/pay/{attempt}", attemptOf(placed(TOPI, 1, "QRIS")))
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-scenario"));
        given().formParam("scenario", "succeed")
                .post("/simulator/pay/{attempt}", attemptOf(placed(TOPI, 1, "QRIS")))
                .then()
                .statusCode(400);
    }

    @Test
    void notices_nobody_signed_are_refused() {
        var attempt = attemptOf(placed(TOPI, 1, "QRIS"));
        var forged = "{\"id\":\"%s\",\"attempt\":\"%s\",\"state\":\"PAID\",\"at\":\"2026-11-21T02:00:00Z\"}"
                .formatted(UUID.randomUUID(), attempt);

        for (var header : List.of("", "t=1,v1=" + "0".repeat(64), "v1=abc", signature.sign("other".getBytes())))
            given().contentType("application/json")
                    .header("Laris-Signature", header)
                    .body(forged)
                    .post("/api/v1/webhooks/payments/simulated")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("bad-signature"));
        given().contentType("application/json")
                .body(forged)
                .post("/api/v1/webhooks/payments/simulated")
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(forged)
                .post("/api/v1/webhooks/payments/lain")
                .then()
                .statusCode(404)
                .body("code", equalTo("provider-not-found"));
        given().contentType("application/json")
                .body("x".repeat(70_000))
                .post("/api/v1/webhooks/payments/simulated")
                .then()
                .statusCode(413);
        given().contentType("text/plain")
                .post("/api/v1/webhooks/payments/simulated")
                .then()
                .statusCode(403);
        assertThat(noticesOf(attempt)).isZero();
    }
}
