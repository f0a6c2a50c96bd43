package id.laris.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.shared.Measured;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged applications on one database, as a shop has them that grew: each customer meets both. */
class TwoInstancesIT {
    private static final int BUYERS = 6;
    private static final int ORDERS_EACH = 12;
    private static final int ORDERS = BUYERS * ORDERS_EACH;
    /** Placed, paid, invoiced. */
    private static final long MAILS = 3L * ORDERS;

    @TempDir
    static Path directory;

    @Test
    void share_the_work_and_do_none_of_it_twice() throws Exception {
        try (var database = OwnPostgres.in(directory);
                var one = RunningLaris.launch(directory.resolve("one"), environment(database));
                var two = RunningLaris.launch(directory.resolve("two"), environment(database))) {
            var shops = List.of(new ShopClient(one.awaitOpen()), new ShopClient(two.awaitOpen()));
            shops.get(0).stock("kaos", 3);
            // The other one heard of the goods, too.
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> shops.get(1)
                                    .visitor()
                                    .get("/api/v1/products/kaos-0")
                                    .statusCode()
                            == 200);

            var placed = buyersAtBoth(shops);

            assertThat(placed).extracting(p -> p.getString("number")).doesNotHaveDuplicates();
            for (var order : placed) shops.get(0).awaitPaid(order);
            everything_was_handled_once(database);
            each_order_was_told_in_order(database);
            assertThat(handledBy(one)).isPositive();
            assertThat(handledBy(two)).isPositive();
            Measured.say(
                    "%d orders through two instances; events handled: %.0f and %.0f",
                    ORDERS, handledBy(one), handledBy(two));
            shops.get(1).staff().get("/api/v1/stock/check").then().body("agrees", org.hamcrest.Matchers.equalTo(true));
            one.stop();
            two.stop();
        }
    }

    private static Map<String, String> environment(OwnPostgres database) {
        var environment = new HashMap<>(database.environment());
        environment.put("LARIS_DEMO", "false");
        environment.put("LARIS_API_KEY", ShopClient.KEY);
        // What one seals the other opens.
        environment.put("LARIS_KEY_FILE", directory.resolve("master-key.json").toString());
        return environment;
    }

    /** Cart here, order there, payment here: nothing of a customer stays in one instance. */
    private static List<JsonPath> buyersAtBoth(List<ShopClient> shops) throws Exception {
        var pool = Executors.newFixedThreadPool(BUYERS);
        try {
            var buyers = IntStream.range(0, BUYERS)
                    .<Callable<List<JsonPath>>>mapToObj(buyer -> () -> {
                        var orders = new ArrayList<JsonPath>();
                        for (int i = 0; i < ORDERS_EACH; i++) {
                            var here = shops.get((buyer + i) % 2);
                            var there = shops.get((buyer + i + 1) % 2);
                            var cart = here.openCart();
                            there.put(cart, "KAOS-" + i % 3);
                            here.put(cart, "KAOS-" + (i + 1) % 3);
                            var order = there.order(cart);
                            here.pay(order.getString("payment.id"));
                            orders.add(order);
                        }
                        return orders;
                    })
                    .toList();
            var placed = new ArrayList<JsonPath>();
            for (var done : pool.invokeAll(buyers)) placed.addAll(done.get());
            return placed;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void everything_was_handled_once(OwnPostgres database) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(database.number("SELECT count(*) FROM outbox")).isZero();
            assertThat(database.number("SELECT count(*) FROM message WHERE state = 'KEPT'"))
                    .isEqualTo(MAILS);
        });
        assertThat(database.number("SELECT count(*) FROM message")).isEqualTo(MAILS);
        assertThat(database.number("SELECT max(right(number, 6)::int) FROM invoice"))
                .as("invoices without a gap")
                .isEqualTo(database.number("SELECT count(*) FROM invoice"))
                .isEqualTo(ORDERS);
        assertThat(database.texts("SELECT order_id || template FROM message GROUP BY order_id, template"
                        + " HAVING count(*) > 1"))
                .isEmpty();
        for (var type : List.of("order.placed", "payment.received", "order.confirmed"))
            assertThat(database.number("SELECT count(*) FROM event WHERE type = '" + type + "'"))
                    .as(type)
                    .isEqualTo(ORDERS);
        assertThat(database.number("SELECT count(*) FROM payment WHERE captured <> due OR refunded <> 0"))
                .isZero();
    }

    /** Mails of an order were written in the order in which their events happened, whichever instance wrote them. */
    private static void each_order_was_told_in_order(OwnPostgres database) {
        assertThat(database.texts("SELECT later.order_id FROM message earlier"
                        + " JOIN event first ON first.id = earlier.event_id"
                        + " JOIN message later ON later.order_id = earlier.order_id"
                        + " JOIN event second ON second.id = later.event_id"
                        + " WHERE first.seq < second.seq AND earlier.created_at > later.created_at"))
                .isEmpty();
    }

    private static double handledBy(RunningLaris instance) throws Exception {
        return instance.get("/q/metrics")
                .body()
                .lines()
                .filter(line ->
                        line.startsWith("laris_events_handling_seconds_count") && line.contains("outcome=\"handled\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
