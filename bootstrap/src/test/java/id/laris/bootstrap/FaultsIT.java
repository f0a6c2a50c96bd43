package id.laris.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.laris.application.shared.Measured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application loses its database, and then its life in the middle of work. Each test begins where the one before ended. */
@TestMethodOrder(OrderAnnotation.class)
class FaultsIT {
    /** How long the database is away: a few seconds, so that the tests stay short; {@code -Dlaris.test.outage=20} for longer. */
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("laris.test.outage", 3));
    /** How long the shop of this test waits for an answer of the database. */
    private static final int PATIENCE_SECONDS = 3;
    /** A request that is answered later than this hangs. */
    private static final Duration HANGS = Duration.ofSeconds(20);

    private static final int PRODUCTS_OF_THE_IMPORT = 4_000;
    private static final int ORDERS_BEFORE_THE_KILL = 8;

    @TempDir
    static Path directory;

    private static OwnPostgres database;
    private static RunningLaris laris;
    private static ShopClient shop;

    @BeforeAll
    static void open() {
        database = OwnPostgres.in(directory);
        laris = launch();
        shop = new ShopClient(laris);
        shop.stock("kaos", 1);
    }

    @AfterAll
    static void close() throws InterruptedException {
        if (laris != null) laris.stop();
        if (database != null) database.close();
    }

    private static RunningLaris launch(String... arguments) {
        var environment = new HashMap<>(database.environment());
        environment.put("LARIS_DEMO", "false");
        environment.put("LARIS_API_KEY", ShopClient.KEY);
        environment.put("LARIS_DB_PATIENCE", String.valueOf(PATIENCE_SECONDS));
        return RunningLaris.launch(directory.resolve("unused"), environment, arguments)
                .awaitOpen();
    }

    @Test
    @Order(1)
    void a_database_that_stops_is_told_and_missed_no_longer_than_it_is_away() {
        var cart = shop.openCart();
        shop.put(cart, "KAOS-0");

        database.stop();
        Duration slowest;
        try {
            slowest = answersWhileAway(cart);
        } finally {
            database.start();
        }

        Measured.say("database stopped for %s: slowest answer %d ms", OUTAGE, slowest.toMillis());
        assertThat(slowest).isLessThan(HANGS);
        works_again(cart);
    }

    @Test
    @Order(2)
    void a_database_that_hangs_does_not_hang_the_shop() {
        var cart = shop.openCart();
        shop.put(cart, "KAOS-0");

        database.freeze();
        Duration slowest;
        try {
            slowest = answersWhileAway(cart);
        } finally {
            database.thaw();
        }

        Measured.say("database frozen for %s: slowest answer %d ms", OUTAGE, slowest.toMillis());
        assertThat(slowest).isLessThan(HANGS);
        works_again(cart);
    }

    /** Asks for everything as long as the database is away; the longest anybody waited. */
    private static Duration answersWhileAway(String cart) {
        var until = Instant.now().plus(OUTAGE);
        var slowest = Duration.ZERO;
        do {
            for (var question : questions(cart).entrySet()) {
                long began = System.nanoTime();
                var answer = question.getValue().ask();
                var took = Duration.ofNanos(System.nanoTime() - began);
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
                assertThat(answer.statusCode())
                        .as(question.getKey() + "\n" + answer.asString())
                        .isEqualTo(503);
                assertThat(answer.asString()).doesNotContain("Exception", "\tat ", "org.postgresql", "127.0.0.1");
                if (question.getKey().startsWith("API"))
                    assertThat(answer.jsonPath().getString("code")).isEqualTo("storage-unavailable");
            }
            assertThat(shop.visitor().get("/q/health/live").statusCode()).isEqualTo(200);
        } while (Instant.now().isBefore(until));
        return slowest;
    }

    private interface Question {
        Response ask();
    }

    private static Map<String, Question> questions(String cart) {
        return Map.of(
                "API cart", () -> shop.visitor().get("/api/v1/carts/{cart}", cart),
                "API order", () -> shop.visitor().body(ShopClient.form(cart)).post("/api/v1/orders"),
                "API orders", () -> shop.staff().get("/api/v1/orders"),
                "cart page",
                        () -> shop.visitor()
                                .accept("text/html")
                                .cookie("laris_cart", cart)
                                .get("/keranjang"),
                "readiness", () -> shop.visitor().get("/q/health/ready"));
    }

    private static void works_again(String cart) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(
                        shop.visitor().get("/q/health/ready").statusCode())
                .isEqualTo(200));
        var placed = shop.order(cart);
        shop.pay(placed.getString("payment.id"));
        shop.awaitPaid(placed);
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(mailsAbout(placed, "PAYMENT_RECEIVED"))
                .isOne());
        assertThat(mailsAbout(placed, "ORDER_PLACED")).isOne();
    }

    @Test
    @Order(3)
    void a_killed_shop_loses_nothing_and_does_nothing_twice() throws Exception {
        laris.stop();
        // Nobody sends mail in this one: the end comes surely between the commit of an order and its mail.
        laris = launch("-Dlaris.jobs.deliver-mail=off");
        shop = new ShopClient(laris);
        var orders = new ArrayList<JsonPath>();
        for (int i = 0; i < ORDERS_BEFORE_THE_KILL; i++) orders.add(shop.order(shop.openCart(), "KAOS-0"));
        var paying = orders.get(0);
        var attempt = paying.getString("payment.id");

        String running;
        try (var keepsUnapplied = lockOfPayments()) {
            shop.pay(attempt);
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            database.number("SELECT count(*) FROM payment_notice WHERE reference = '" + attempt + "'")
                                    == 1);
            running = shop.startImport("borong", PRODUCTS_OF_THE_IMPORT);
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> rowsRead(running) > 0);
            laris.kill();
            keepsUnapplied.rollback();
        }
        var readBefore = rowsRead(running);
        assertThat(readBefore).isPositive().isLessThan(PRODUCTS_OF_THE_IMPORT);
        assertThat(database.number("SELECT count(*) FROM message WHERE state = 'QUEUED'")
                        + database.number("SELECT count(*) FROM outbox"))
                .isGreaterThanOrEqualTo(ORDERS_BEFORE_THE_KILL);
        assertThat(database.number("SELECT captured FROM payment p JOIN payment_attempt a USING (order_id)"
                        + " WHERE a.id = '" + attempt + "'"))
                .isZero();

        claims_of_the_dead_are_over(running);
        laris = launch();
        shop = new ShopClient(laris);

        // First, as its products are events too: the outbox is not sure to be empty before it is done.
        the_import_goes_on(running, readBefore);
        each_order_gets_one_mail(orders);
        the_payment_counts_once(paying, attempt);
    }

    /** Two minutes pass: what the dead process had in hand is anybody's again, also what it asked for with its last breath. */
    private static void claims_of_the_dead_are_over(String running) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.number("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                + " AND backend_type = 'client backend' AND pid <> pg_backend_pid()")
                        == 0);
        database.update("UPDATE product_import SET leased_until = now() WHERE id = '" + running + "'");
        database.update("UPDATE outbox SET due = now() WHERE due > now()");
        // Also a mail that was taken when the database froze in the test before: nobody heard that it was.
        database.update("UPDATE message SET taken_at = now() WHERE state = 'QUEUED' AND taken_at > now()");
    }

    private static Connection lockOfPayments() throws SQLException {
        var connection = database.connect();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("LOCK TABLE payment IN EXCLUSIVE MODE");
        }
        return connection;
    }

    private static void each_order_gets_one_mail(List<JsonPath> orders) {
        for (var order : orders)
            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(mailsAbout(order, "ORDER_PLACED"))
                    .isOne());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> database.number("SELECT count(*) FROM outbox") == 0
                        && database.number("SELECT count(*) FROM message WHERE state <> 'KEPT'") == 0);
        assertThat(database.texts("SELECT order_id FROM message GROUP BY order_id, template HAVING count(*) > 1"))
                .isEmpty();
    }

    private static void the_payment_counts_once(JsonPath order, String attempt) {
        shop.awaitPaid(order);
        // The gateway did not hear our answer and tells us again.
        var notice = database.texts("SELECT id || ' ' || encode(body, 'hex') FROM payment_notice WHERE reference = '"
                        + attempt + "'")
                .get(0)
                .split(" ");
        var words = keysOfTheShop()
                .open("payment_notice", "body", notice[0], HexFormat.of().parseHex(notice[1]));
        assertThat(shop.visitor()
                        .header("Laris-Signature", signed(words))
                        .body(words)
                        .post("/api/v1/webhooks/payments/simulated")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Boolean>path("known"))
                .isTrue();
        await().until(() -> database.number("SELECT count(*) FROM outbox") == 0);

        var paid = shop.seen(order);
        assertThat(paid.getLong("payment.captured.amount")).isEqualTo(paid.getLong("payment.due.amount"));
        assertThat(paid.getList("timeline.type", String.class)).containsOnlyOnce("payment.received");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(mailsAbout(order, "PAYMENT_RECEIVED"))
                .isOne());
    }

    private static void the_import_goes_on(String id, long readBefore) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> shop.imported(id).getString("state").equals("DONE"));

        Measured.say("import killed after row %d of %d", readBefore, PRODUCTS_OF_THE_IMPORT);
        assertThat(shop.imported(id).getLong("tally.created")).isEqualTo(PRODUCTS_OF_THE_IMPORT);
        assertThat(shop.imported(id).getLong("tally.badRows")).isZero();
        assertThat(database.number("SELECT count(*) FROM product WHERE slug LIKE 'borong-%'"))
                .isEqualTo(PRODUCTS_OF_THE_IMPORT);
        assertThat(database.number("SELECT count(*) FROM variant WHERE sku LIKE 'BORONG-%'"))
                .isEqualTo(PRODUCTS_OF_THE_IMPORT);
    }

    private static long rowsRead(String id) {
        return database.number("SELECT rows_read FROM product_import WHERE id = '" + id + "'");
    }

    private static long mailsAbout(JsonPath placed, String template) {
        return database.number("SELECT count(*) FROM message m JOIN shop_order o ON o.id = m.order_id"
                + " WHERE m.state = 'KEPT' AND m.template = '%s' AND o.number = '%s'"
                        .formatted(template, placed.getString("number")));
    }

    /** As the simulated gateway signs: with a key that is derived from the shop's secret. */
    private static String signed(String words) {
        long now = Instant.now().getEpochSecond();
        var key = mac(keysOfTheShop().secret(), "simulated-gateway");
        return "t=%d,v1=%s".formatted(now, HexFormat.of().formatHex(mac(key, now + "." + words)));
    }

    private static ShopKeys keysOfTheShop() {
        try (var connection = database.connect()) {
            return ShopKeys.of(connection, directory.resolve("unused"));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] mac(byte[] key, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
