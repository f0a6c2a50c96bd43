package id.laris.bootstrap.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laris.rest.client.midtrans.MidtransStub;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a payment provider meets: notices taken in as they come, and payments nobody told of, found by asking. The provider is a stub on this
 * machine that keeps books, checks our proofs, and takes processor time from the shop. {@code -Dlaris.bench.payments},
 * {@code .notices} (a second) and {@code .seconds} change the size. It fails when a count is wrong, never because something was slow.
 */
class MoneyBench {
    private static final int PAYMENTS = Integer.getInteger("laris.bench.payments", 10_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("laris.bench.seconds", 15));
    private static final int CLIENTS = 16;
    private static final int PACE = Integer.getInteger("laris.bench.notices", 500);
    private static final String DOOR = "/api/v1/webhooks/payments/midtrans";
    private static final String SKU = "B00007-0-M";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LargeShop goods = new LargeShop(200);
    private final Report report = new Report();
    private final AtomicLong seeds = new AtomicLong();
    private final List<String> attempts = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path scratch;

    @Test
    void measure_money() throws Exception {
        var target = Path.of("target").toAbsolutePath();
        Files.writeString(target.resolve("quarkus-app/.built"), "");
        try (var midtrans = new MidtransStub();
                var shop = new ShopUnderTest(scratch.resolve("data"), target.resolve("bench-money.log"))) {
            fill(shop);
            var notice = recordOneNotice(shop, midtrans);
            baseline(shop, notice);
            start(shop, midtrans, "-Dlaris.jobs.settle-payments=off");
            order(shop);
            takeNotices(shop, midtrans);
            shop.stop();
            sweep(shop, midtrans);
        }
        report.write(target.resolve("bench-money.md"));
    }

    private void fill(ShopUnderTest shop) throws Exception {
        var file = scratch.resolve("goods.csv");
        goods.writeProductFile(file);
        shop.start("-Dlaris.import=" + file);
        shop.awaitNone("SELECT count(*) FROM product_import WHERE state <> 'DONE'", Duration.ofMinutes(10));
        shop.stop();
    }

    private static void start(ShopUnderTest shop, MidtransStub midtrans, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of(
                "-Dlaris.gateway.midtrans.server-key=" + MidtransStub.SERVER_KEY,
                "-Dlaris.gateway.midtrans.api-url=" + midtrans.address(),
                "-Dlaris.gateway.midtrans.snap-url=" + midtrans.address(),
                "-Dlaris.gateway.midtrans.channels=qris",
                "-Dlaris.jobs.deliver-mail=off"));
        arguments.addAll(List.of(more));
        shop.start(arguments.toArray(String[]::new));
    }

    /** What the shop does to the database before it answers a notice. */
    private Recording recordOneNotice(ShopUnderTest shop, MidtransStub midtrans) throws Exception {
        start(shop, midtrans, "-Dlaris.jobs.settle-payments=off");
        try (var wire = shop.wire();
                var administrator = shop.database("postgres");
                var server = administrator.createStatement()) {
            var attempt = new Checkout(wire, goods, 0).order(SKU);
            server.execute("ALTER SYSTEM SET log_statement = 'all'");
            server.execute("SELECT pg_reload_conf()");
            var from = Files.size(shop.databaseLog());
            send(wire, midtrans.notice(attempt));
            server.execute("ALTER SYSTEM RESET log_statement");
            server.execute("SELECT pg_reload_conf()");
            awaitApplied(shop);
            shop.kill();
            var all = Recording.of(shop.databaseLog(), from, attempt);
            return new Recording(all.transactions().subList(0, 1));
        }
    }

    private void baseline(ShopUnderTest shop, Recording notice) throws Exception {
        var connections = new ArrayList<AutoCloseable>();
        try {
            report.fact("one notice to the database, before it is answered", "%d statements", notice.statements());
            Load.Opening opening = () -> {
                var connection = shop.database();
                connections.add(connection);
                return new JdbcLoop(connection, notice, goods, SKU, "no number", seeds.incrementAndGet());
            };
            report.load("the same statements in a JDBC loop (notices)", CLIENTS, Load.run(CLIENTS, TIME, opening));
        } finally {
            for (var connection : connections) connection.close();
        }
        try (var connection = shop.database();
                var statement = connection.createStatement()) {
            // Nobody can open what the loop wrote again and again under other names.
            statement.execute("DELETE FROM outbox");
        }
    }

    private void order(ShopUnderTest shop) throws Exception {
        Load.Opening opening = () -> {
            var checkout = new Checkout(shop.wire(), goods, seeds.incrementAndGet());
            return round -> attempts.add(checkout.order(goods.sku(new java.util.Random(round))));
        };
        while (attempts.size() < PAYMENTS) {
            var done = Load.run(CLIENTS, TIME, opening);
            report.load("orders, a QRIS code asked of the provider for each", CLIENTS, done);
        }
    }

    private void takeNotices(ShopUnderTest shop, MidtransStub midtrans) throws Exception {
        var rounds = new AtomicLong();
        Load.Opening opening = () -> {
            var wire = shop.wire();
            return unused -> {
                long round = rounds.getAndIncrement();
                var notice = midtrans.notice(attempts.get((int) (round % attempts.size())));
                send(wire, round < attempts.size() ? notice : another(notice, round));
            };
        };
        Load.run(CLIENTS, TIME, opening);
        takeNotices(shop, PACE + " notices a second, each another", () -> Load.paced(CLIENTS, PACE, TIME, opening));
        takeNotices(shop, "notices as fast as they are taken in", () -> Load.run(CLIENTS, TIME, opening));
    }

    private void takeNotices(ShopUnderTest shop, String how, Callable<Load.Figures> load) throws Exception {
        awaitApplied(shop);
        var before = shop.count("SELECT count(*) FROM payment_notice");
        var begin = System.nanoTime();
        var done = load.call();
        report.load(how, CLIENTS, done);
        awaitApplied(shop);
        report.fact(
                "until the provider was asked about the last of these %,d".formatted(done.count()),
                "%.1f s",
                (System.nanoTime() - begin) / 1e9);
        verify("notices", shop.count("SELECT count(*) FROM payment_notice") - before, done.count());
    }

    /** As the provider tells it when something happens again; what is signed stays as it was. */
    private static byte[] another(byte[] notice, long round) throws Exception {
        var told = (ObjectNode) JSON.readTree(notice);
        told.put("fraud_status", "r" + round);
        return JSON.writeValueAsBytes(told);
    }

    private static void send(Wire wire, byte[] notice) throws Exception {
        wire.send("POST", DOOR, new String(notice, StandardCharsets.UTF_8)).expect(200);
    }

    private static void awaitApplied(ShopUnderTest shop) throws Exception {
        shop.awaitNone("SELECT count(*) FROM outbox WHERE NOT dead", Duration.ofMinutes(10));
    }

    /** Everybody paid while the shop was away, and no notice ever comes. */
    private void sweep(ShopUnderTest shop, MidtransStub midtrans) throws Exception {
        attempts.forEach(attempt -> midtrans.paid(attempt, midtrans.asked(attempt)));
        var asked = midtrans.calls().size();
        var unpaid = "SELECT count(*) FROM payment_attempt WHERE provider = 'midtrans' AND state <> 'PAID'";
        start(shop, midtrans, "-Dlaris.jobs.settle-payments=1s", "-Dlaris.payments.ask-after=1s");
        var begin = System.nanoTime();
        shop.awaitNone(unpaid + " AND id::text <> '" + first(midtrans) + "'", Duration.ofMinutes(10));
        var seconds = (System.nanoTime() - begin) / 1e9;
        var questions = midtrans.calls().size() - asked;
        report.fact(
                "%,d pending payments found paid by asking".formatted(attempts.size()),
                "%.1f s; %,d questions, %.0f a second",
                seconds,
                questions,
                questions / seconds);
        verify(
                "paid orders",
                shop.count("SELECT count(*) FROM shop_order o JOIN payment_attempt a ON a.order_id = o.id"
                        + " WHERE o.payment = 'PAID' AND a.provider = 'midtrans'"),
                attempts.size());
    }

    /** Of the recording: nobody pays it. */
    private static String first(MidtransStub midtrans) {
        return midtrans.calls().stream()
                .filter(call -> call.path().equals("/v2/charge"))
                .map(call -> call.json().at("/transaction_details/order_id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static void verify(String what, long is, long should) {
        if (is != should) throw new IllegalStateException("%s: %d instead of %d".formatted(what, is, should));
    }
}
