package id.laris.bootstrap.bench;

import id.laris.bootstrap.bench.Load.Figures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the running application with a large shop in it. {@code -Dlaris.bench.products}, {@code .orders} and {@code .seconds}
 * make it smaller or longer. It fails when an answer or a count is wrong, never because something was slow.
 */
class LarisBench {
    private static final int PRODUCTS = Integer.getInteger("laris.bench.products", 10_000);
    private static final int ORDERS = Integer.getInteger("laris.bench.orders", 200_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("laris.bench.seconds", 15));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("laris.bench.warm-up", 12));
    private static final int CLIENTS = 8;
    private static final int MANY_CLIENTS = 32;

    private final LargeShop goods = new LargeShop(PRODUCTS);
    private final Report report = new Report();
    private final AtomicLong seeds = new AtomicLong();

    @TempDir
    Path scratch;

    @Test
    void measure_a_large_shop() throws Exception {
        var target = Path.of("target").toAbsolutePath();
        // The run command builds what is not marked as built; this tree was built by the Maven that runs this.
        Files.writeString(target.resolve("quarkus-app/.built"), "");
        var log = target.resolve("bench.log");
        rehearse(log);
        try (var shop = new ShopUnderTest(scratch.resolve("data"), log)) {
            report.fact("first start, demo shop included, to the first page", "%.1f s", seconds(shop.start()));
            shop.stop();
            fill(shop);
            baseline(shop);
            report.fact("start after a crash, large shop, to the first page", "%.1f s", seconds(shop.start()));
            shop.stop();
            report.fact("start, large shop, to the first page", "%.1f s", seconds(shop.start()));
            sell(shop);
            yardstick();
            read(shop);
            yardstick();
            contend(shop);
            report.fact(
                    "resident memory of the application, now / highest",
                    "%d / %d MB",
                    shop.residentMegabytes(false),
                    shop.residentMegabytes(true));
            report.fact("memory of PostgreSQL beside it", "%d MB", shop.databaseMegabytes());
        }
        report.write(target.resolve("bench.md"));
    }

    /** Once without being timed: the run command then makes its class-data archive. */
    private void rehearse(Path log) throws Exception {
        try (var shop = new ShopUnderTest(scratch.resolve("rehearsal"), log)) {
            shop.start("-Dlaris.demo=false");
        }
    }

    private void fill(ShopUnderTest shop) throws Exception {
        var file = scratch.resolve("large-shop.csv");
        goods.writeProductFile(file);
        shop.start("-Dlaris.import=" + file);
        var begin = System.nanoTime();
        shop.awaitNone("SELECT count(*) FROM product_import WHERE state <> 'DONE'", Duration.ofMinutes(30));
        var seconds = (System.nanoTime() - begin) / 1e9;
        report.fact(
                "import of %,d rows".formatted(PRODUCTS * LargeShop.VARIANTS),
                "%,.0f rows/s",
                PRODUCTS * LargeShop.VARIANTS / seconds);
        verify(
                "variants",
                shop.count("SELECT count(*) FROM variant WHERE sku LIKE 'B0%'"),
                PRODUCTS * LargeShop.VARIANTS);
        try (var connection = shop.database()) {
            LargeShop.rememberOrders(connection, shop.keys(), ORDERS);
            // A shop that grew to this size would have been tidied up all along.
            try (var statement = connection.createStatement()) {
                statement.execute("VACUUM ANALYZE");
            }
        }
        shop.stop();
    }

    /** One order is recorded, then done again and again over JDBC on the same database, while the application is away. */
    private void baseline(ShopUnderTest shop) throws Exception {
        shop.start("-Dlaris.jobs.deliver-mail=off");
        var sku = "B00007-0-M";
        try (var wire = shop.wire();
                var administrator = shop.database("postgres");
                var server = administrator.createStatement()) {
            var checkout = new Checkout(wire, goods, 0);
            checkout.pay(checkout.order(sku));
            awaitPaid(shop);
            server.execute("ALTER SYSTEM SET log_statement = 'all'");
            server.execute("SELECT pg_reload_conf()");
            var from = Files.size(shop.databaseLog());
            var attempt = checkout.order(sku);
            checkout.pay(attempt);
            awaitPaid(shop);
            server.execute("ALTER SYSTEM RESET log_statement");
            server.execute("SELECT pg_reload_conf()");
            shop.kill();
            var recording = Recording.of(shop.databaseLog(), from, attempt);
            var number = text(shop, "SELECT number FROM shop_order ORDER BY placed_at DESC LIMIT 1");
            report.fact(
                    "one checkout to the database",
                    "%d statements, %d transactions",
                    recording.statements(),
                    recording.transactions().size());
            yardstick();
            for (var clients : List.of(CLIENTS, MANY_CLIENTS)) {
                var done = replay(shop, recording, clients, sku, number);
                report.load("the same statements in a JDBC loop (orders)", clients, done);
            }
            // The loop repeats what was sealed for other rows: nobody could read these mails.
            try (var connection = shop.database();
                    var statement = connection.createStatement()) {
                statement.execute(
                        "DELETE FROM message WHERE order_id IN (SELECT id FROM shop_order WHERE number LIKE 'JDBC-%')");
            }
        }
    }

    private Figures replay(ShopUnderTest shop, Recording recording, int clients, String sku, String number)
            throws Exception {
        var before = paid(shop);
        var open = new ArrayList<AutoCloseable>();
        try {
            var done = Load.run(clients, TIME, () -> {
                var connection = shop.database();
                open.add(connection);
                return new JdbcLoop(connection, recording, goods, sku, number, seeds.incrementAndGet());
            });
            verify("orders of the JDBC loop", paid(shop) - before, done.count());
            return done;
        } finally {
            for (var connection : open) connection.close();
        }
    }

    private void read(ShopUnderTest shop) throws Exception {
        get(
                shop,
                "REST: list with filters and counts",
                n -> "/api/v1/products?category=%s&size=%s&color=%s&inStock=true"
                        .formatted(LargeShop.category(n), LargeShop.size(n / 10), encode(LargeShop.colour(n / 30))));
        get(shop, "REST: search with a typo", n -> "/api/v1/products?q=" + encode(LargeShop.misspelt(n % 1_000)));
        get(shop, "REST: product", n -> "/api/v1/products/" + LargeShop.handle(n * 7919 % PRODUCTS));
        get(shop, "REST: list, every question new", n -> "/api/v1/products?category=%s&minPrice=%d"
                .formatted(LargeShop.category(n), n));
        get(shop, "REST: search with a typo, every question new", n -> "/api/v1/products?q=%s&minPrice=%d"
                .formatted(encode(LargeShop.misspelt(n)), n));
        get(shop, "HTML: home", n -> "/");
        get(shop, "HTML: shelf", n -> "/kategori/" + LargeShop.category(n));
        get(shop, "HTML: search", n -> "/cari?q=" + encode(LargeShop.misspelt(n % 1_000)));
        get(shop, "HTML: product", n -> "/produk/" + LargeShop.handle(n * 7919 % PRODUCTS));
    }

    private interface Address {
        String of(long round);
    }

    private void get(ShopUnderTest shop, String what, Address path) throws Exception {
        var rounds = new AtomicLong();
        Load.Opening opening = () -> {
            var wire = shop.wire();
            return round -> wire.get(path.of(rounds.getAndIncrement())).expect(200);
        };
        Load.run(CLIENTS, WARM_UP, opening);
        report.load(what, CLIENTS, Load.run(CLIENTS, TIME, opening));
    }

    private void sell(ShopUnderTest shop) throws Exception {
        Load.Opening opening = () -> new Checkout(shop.wire(), goods, seeds.incrementAndGet());
        Load.run(MANY_CLIENTS, WARM_UP.multipliedBy(10), opening);
        awaitPaid(shop);
        for (var clients : List.of(CLIENTS, MANY_CLIENTS)) {
            var before = paid(shop);
            var application = shop.processorSeconds();
            var database = shop.databaseProcessorSeconds();
            var begin = System.nanoTime();
            var done = Load.run(clients, TIME, opening);
            awaitPaid(shop);
            var seconds = (System.nanoTime() - begin) / 1e9;
            verify("paid orders", paid(shop) - before, done.count());
            report.load(
                    "complete checkout (orders, until the last is paid)",
                    clients,
                    new Figures(done.count(), seconds, done.sortedNanos()));
            report.fact(
                    "processor time for an order, application + PostgreSQL",
                    "%.1f + %.1f ms",
                    (shop.processorSeconds() - application) * 1e3 / done.count(),
                    (shop.databaseProcessorSeconds() - database) * 1e3 / done.count());
        }
        verify("levels that differ from their ledger", shop.count("""
                SELECT count(*) FROM stock_level l WHERE on_hand <>
                    (SELECT sum(change) FROM stock_movement m WHERE (m.sku, m.warehouse) = (l.sku, l.warehouse))"""), 0);
    }

    /** 200 buyers who all have the last 50 pieces in their carts order at the same moment. */
    private void contend(ShopUnderTest shop) throws Exception {
        var sku = "B00009-1-L";
        try (var connection = shop.database();
                var statement = connection.createStatement()) {
            statement.execute("""
                    WITH taken AS (UPDATE stock_level SET on_hand = reserved + 50 WHERE sku = '%1$s' AND on_hand > 0
                        RETURNING sku, warehouse, on_hand)
                    INSERT INTO stock_movement
                        (id, sku, warehouse, kind, change, damaged, balance_after, damaged_after, document, actor, at)
                    SELECT gen_random_uuid(), sku, warehouse, 'COUNT', on_hand - 5000, 0, on_hand, 0, 'benchmark', 'system',
                        now() FROM taken""".formatted(sku));
        }
        var buyers = new ArrayList<Callable<Wire.Answer>>();
        for (int i = 0; i < 200; i++) {
            var wire = shop.wire();
            var checkout = new Checkout(wire, goods, i);
            var cart = checkout.cartOf(sku);
            buyers.add(() -> checkout.place(cart));
        }
        var begin = System.nanoTime();
        var pool = Executors.newFixedThreadPool(buyers.size());
        var placed = 0;
        var refused = 0;
        try {
            for (Future<Wire.Answer> answer : pool.invokeAll(buyers)) {
                if (answer.get().status() == 201) placed++;
                else if (answer.get().expect(409).text().contains("not-enough-stock")) refused++;
            }
        } finally {
            pool.shutdownNow();
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        verify("orders of the last 50 pieces", placed, 50);
        verify("refusals", refused, 150);
        report.fact("200 buyers, 50 pieces", "%d sold, %d refused, last answer after %.2f s", placed, refused, seconds);
    }

    /** The machine's own speed at this moment: other tenants of a virtual one may slow it by a factor within minutes. */
    private void yardstick() {
        var best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            var begin = System.nanoTime();
            var random = new java.util.SplittableRandom(7);
            var sum = 0L;
            for (int i = 0; i < 50_000_000; i++) sum += random.nextLong();
            if (sum == 0) throw new IllegalStateException("Not so random");
            best = Math.min(best, System.nanoTime() - begin);
        }
        report.fact("yardstick: 50 million random numbers on one processor", "%d ms", best / 1_000_000);
    }

    private static void awaitPaid(ShopUnderTest shop) throws Exception {
        shop.awaitNone(
                "SELECT count(*) FROM shop_order WHERE state = 'PLACED' AND pay_before > now() AND method = 'QRIS' "
                        + "AND buyer_index @> " + shop.indexed("email", Checkout.EMAIL),
                Duration.ofMinutes(5));
    }

    private static long paid(ShopUnderTest shop) throws Exception {
        return shop.count("SELECT count(*) FROM shop_order WHERE state = 'CONFIRMED' AND payment = 'PAID' "
                + "AND buyer_index @> " + shop.indexed("email", Checkout.EMAIL));
    }

    private static String text(ShopUnderTest shop, String sql) throws Exception {
        try (var connection = shop.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void verify(String what, long is, long should) {
        if (is != should) throw new IllegalStateException("%s: %d instead of %d".formatted(what, is, should));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
