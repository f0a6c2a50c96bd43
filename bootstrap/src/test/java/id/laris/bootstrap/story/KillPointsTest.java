package id.laris.bootstrap.story;

import static id.laris.bootstrap.story.Api.staff;
import static id.laris.bootstrap.story.Api.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.identity.SystemWork;
import id.laris.application.payment.SettlePendingPayments;
import id.laris.application.payment.SettleRefunds;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Measured;
import id.laris.persistence.StatementCounter;
import id.laris.persistence.StatementCounter.Breaker;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * An order from placing to the refund of what came back, again and again: each time the shop dies somewhere else, before it writes
 * something about the order or its money, before a commit, or after it and before the answer. Then everybody does again what they
 * got no good answer to, and the books must agree. {@code -Dlaris.test.kill-points=1} tries every place, 3 every third one.
 */
@QuarkusTest
class KillPointsTest {
    private static final int STRIDE = Integer.getInteger("laris.test.kill-points", 4);
    private static final long SEED = Long.getLong("laris.test.seed", System.currentTimeMillis());
    private static final int TRIES = 6;
    private static final Duration A_MOMENT = Duration.ofSeconds(40);

    /** What the story writes, wherever the statement comes from. */
    private static final Pattern OURS = Pattern.compile(
            "(?is).*\\b(INSERT INTO|UPDATE|DELETE FROM)\\s+(shop_order|order_line|payment\\w*|refund\\w*|money_movement|stock_level"
                    + "|stock_hold|stock_movement|shipment\\w*|return_\\w+|invoice\\w*|simulated_\\w+|event\\w*)\\b.*");

    private static final Map<String, String> RULES = Map.of(
            "the money book agrees with payments",
            """
            SELECT p.order_id::text FROM payment p
            LEFT JOIN (SELECT order_id, sum(CASE kind WHEN 'CAPTURED' THEN amount ELSE -amount END) AS booked
                FROM money_movement GROUP BY order_id) b ON b.order_id = p.order_id
            WHERE coalesce(booked, 0) <> captured
                - (SELECT coalesce(sum(amount), 0) FROM refund r WHERE r.order_id = p.order_id AND state = 'DONE')""",
            "the gateway and the shop agree on what was paid",
            """
            SELECT s.attempt_id::text FROM simulated_payment s JOIN payment_attempt a ON a.id = s.attempt_id
            WHERE (s.state = 'PAID') <> (a.state = 'PAID')""",
            "the gateway sent back what the shop says, once",
            """
            SELECT s.attempt_id::text FROM simulated_payment s
            WHERE refunded <> (SELECT coalesce(sum(amount), 0) FROM refund r
                WHERE r.attempt_id = s.attempt_id AND r.state = 'DONE' AND r.way = 'ORIGINAL')""",
            "the ledger adds up to the levels",
            """
            SELECT l.sku || l.warehouse FROM stock_level l
            WHERE on_hand <> (SELECT coalesce(sum(change), 0) FROM stock_movement m WHERE (m.sku, m.warehouse) = (l.sku, l.warehouse))""",
            "what is reserved is what orders hold",
            """
            SELECT l.sku || l.warehouse FROM stock_level l
            WHERE reserved <> (SELECT coalesce(sum(quantity), 0) FROM stock_hold h WHERE (h.sku, h.warehouse) = (l.sku, l.warehouse))""",
            "what was sold less what was given back is the money that stayed",
            """
            SELECT o.number FROM shop_order o JOIN payment p ON p.order_id = o.id
            WHERE o.id::text = ANY (string_to_array(?, ','))
                AND p.captured - (SELECT coalesce(sum(amount), 0) FROM refund r WHERE r.order_id = o.id AND r.state = 'DONE')
                    <> (SELECT coalesce(sum(gross - discount + shipping - returned), 0) FROM sales_entry e WHERE e.order_id = o.id)""",
            "each paid order has one invoice and each refund one credit note",
            """
            SELECT o.number FROM shop_order o JOIN payment p ON p.order_id = o.id
            WHERE captured > 0 AND o.id::text = ANY (string_to_array(?, ','))
                AND ((SELECT count(*) FROM invoice i WHERE i.order_id = o.id AND kind = 'INVOICE') <> 1
                    OR (SELECT count(*) FROM invoice i WHERE i.order_id = o.id AND kind = 'CREDIT_NOTE')
                        <> (SELECT count(*) FROM refund r WHERE r.order_id = o.id AND state = 'DONE'))""");

    /** Dies at one of the places, once. */
    private static final class OneDeath implements Breaker {
        private final int place;
        private final AtomicInteger reached = new AtomicInteger();
        private final ThreadLocal<Boolean> wrote = ThreadLocal.withInitial(() -> false);
        private volatile String where;

        OneDeath(int place) {
            this.place = place;
        }

        @Override
        public void before(String sql) throws SQLException {
            boolean isEnd = sql.equals(COMMIT) || sql.equals(COMMITTED);
            if (isEnd ? !wrote.get() : !OURS.matcher(sql).matches()) return;
            wrote.set(!sql.equals(COMMITTED));
            if (reached.incrementAndGet() != place) return;
            wrote.set(false);
            where = sql.strip().replaceAll("\\s+", " ");
            throw new SQLException("the shop died here", "08006");
        }

        boolean happened() {
            return where != null;
        }
    }

    @Inject
    StockedShop shop;

    @Inject
    Tables tables;

    @Inject
    SystemWork systemWork;

    @Inject
    SettlePendingPayments settlePendingPayments;

    @Inject
    SettleRefunds settleRefunds;

    private final Set<String> orders = new LinkedHashSet<>();

    @AfterEach
    void live() {
        StatementCounter.breaking(Breaker.NONE);
    }

    @Test
    void wherever_the_shop_dies_the_books_agree_afterwards() {
        shop.stock();
        tables.atRest();
        int place = 1 + new Random(SEED).nextInt(STRIDE);
        var deaths = new ArrayList<String>();
        for (boolean died = true; died; place += STRIDE) {
            var death = new OneDeath(place);
            StatementCounter.breaking(death);
            fromOrderToRefund();
            died = death.happened();
            StatementCounter.breaking(Breaker.NONE);
            if (died) deaths.add(death.where);
        }
        everybodyIsAskedAgain();

        assertThat(deaths).hasSizeGreaterThan(10);
        Measured.say(
                "%d orders from placing to refund, %d deaths at %d kinds of places, seed %d",
                orders.size(), deaths.size(), Set.copyOf(deaths).size(), SEED);
        RULES.forEach(
                (rule, broken) -> assertThat(tables.texts(broken.replace("?", "'" + String.join(",", ids()) + "'")))
                        .as(rule)
                        .isEmpty());
        assertThat(tables.texts("SELECT number || ' ' || payment || ' ' || state FROM shop_order WHERE number IN ('"
                        + String.join("','", orders) + "') AND payment NOT IN ('PARTIALLY_REFUNDED', 'REFUNDED')"))
                .as("orders that were not brought to their end")
                .isEmpty();
        var sales = read("/api/v1/sales-report/check");
        assertThat(sales.getList("discrepancies.order", String.class)).doesNotContainAnyElementsOf(orders);
        assertThat(sales.getList("wrongMonths")).as("sums of the sales report").isEmpty();
    }

    private List<String> ids() {
        return tables.texts("SELECT id FROM shop_order WHERE number IN ('" + String.join("','", orders) + "')");
    }

    private void fromOrderToRefund() {
        var placed = place();
        var number = placed.getString("number");
        orders.add(number);
        pay(number, placed.getString("token"));
        until(() -> !order(number).getString("order.fulfilment").equals("UNFULFILLED"), () -> staff().body(
                        Map.of("courier", "JNE", "trackingNumber", "JX0001"))
                .post("/api/v1/orders/{number}/shipments", number));
        var parcel = order(number).getString("shipments[0].id");
        until(() -> order(number).getString("order.fulfilment").equals("DELIVERED"), () -> staff().post(
                        "/api/v1/shipments/{parcel}/delivered", parcel));
        var key = UUID.randomUUID().toString();
        until(() -> returns(number).getList("items").size() == 1, () -> visitor()
                .header("Idempotency-Key", key)
                .queryParam("token", placed.getString("token"))
                .body(Map.of(
                        "wish",
                        "REFUND",
                        "lines",
                        List.of(Map.of("sku", Goods.KAOS_M.value(), "quantity", 1, "reason", "WRONG_SIZE"))))
                .post("/api/v1/orders/{number}/returns", number));
        var back = returns(number).getString("items[0].number");
        step(back, "judgement", "APPROVED", Map.of("judgement", "APPROVE"));
        step(back, "arrival", "RECEIVED", Map.of("warehouse", "BDG"));
        step(
                back,
                "inspection",
                "INSPECTED",
                Map.of("lines", List.of(Map.of("sku", Goods.KAOS_M.value(), "sellable", 1))));
        step(back, "settlement", "SETTLED", Map.of());
    }

    private static JsonPath place() {
        var cart = Api.cartWith(Goods.KAOS_M, 1);
        Supplier<Response> act = () -> visitor()
                .header("Idempotency-Key", cart)
                .body(Api.checkout(cart, "QRIS"))
                .post("/api/v1/orders");
        var answer = act.get();
        for (int i = 0; i < TRIES && answer.statusCode() >= 500; i++) answer = act.get();
        return answer.then().statusCode(201).extract().jsonPath();
    }

    /** A customer pays until the gateway says that they did; when its notice does not make the order paid, staff ask. */
    private void pay(String number, String token) {
        until(
                () -> !tables.texts(
                                "SELECT s.state FROM simulated_payment s JOIN payment_attempt a ON a.id = s.attempt_id"
                                        + " JOIN shop_order o ON o.id = a.order_id WHERE s.state = 'PAID' AND o.number = '"
                                        + number
                                        + "'")
                        .isEmpty(),
                () -> {
                    var paid = visitor()
                            .body(Map.of("scenario", "succeed"))
                            .post("/simulator/pay/{attempt}", latestAttempt(number));
                    // It never got to the gateway: the customer starts anew.
                    if (paid.statusCode() == 404)
                        visitor()
                                .queryParam("token", token)
                                .body(Map.of("paymentMethod", "QRIS"))
                                .post("/api/v1/orders/{number}/payments", number);
                    return paid;
                });
        until(() -> order(number).getString("order.payment").equals("PAID"), () -> staff().post(
                        "/api/v1/troubled-payments/{attempt}/ask", latestAttempt(number)));
    }

    private static String latestAttempt(String number) {
        return order(number).getString("payment.attempts[-1].id");
    }

    private static void step(String back, String step, String state, Map<String, ?> body) {
        until(
                () -> staff().get("/api/v1/returns/{back}", back)
                        .jsonPath()
                        .getString("state")
                        .equals(state),
                () -> staff().body(body).post("/api/v1/returns/{back}/" + step, back));
    }

    /** Does it until it is done: a bad answer means nothing, what the shop shows afterwards counts. */
    private static void until(Supplier<Boolean> isDone, Supplier<Response> act) {
        Response last = null;
        for (int i = 0; i < TRIES; i++) {
            if (isDone.get()) return;
            last = act.get();
        }
        assertThat(isDone.get()).as(last.statusCode() + " " + last.asString()).isTrue();
    }

    private static JsonPath order(String number) {
        return read("/api/v1/orders/" + number);
    }

    private static JsonPath returns(String number) {
        return read("/api/v1/orders/" + number + "/returns");
    }

    private static JsonPath read(String path) {
        var answer = staff().get(path);
        for (int i = 0; i < TRIES && answer.statusCode() >= 500; i++) answer = staff().get(path);
        return answer.then().statusCode(200).extract().jsonPath();
    }

    /** An hour goes by: what waits for its next turn gets it. */
    private void everybodyIsAskedAgain() {
        await().atMost(A_MOMENT).untilAsserted(() -> {
            tables.change("UPDATE refund SET ask_at = now() WHERE state <> 'DONE'");
            tables.change("UPDATE outbox SET due = now() WHERE due > now()");
            systemWork.run(() -> {
                settlePendingPayments.settle(Duration.ZERO);
                settleRefunds.settle();
            });
            assertThat(tables.texts(
                            "SELECT r.state FROM refund r JOIN shop_order o ON o.id = r.order_id WHERE o.number IN ('"
                                    + String.join("','", orders) + "') AND r.state <> 'DONE'"))
                    .isEmpty();
        });
        tables.atRest();
    }
}
