package id.laris.bootstrap.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What owners ask of a book of a million orders with three lines each, sold in two years: 10,000 SKUs of 2,500 products, two
 * warehouses, all regencies. The lines are made up in the database; the sums are made of them by the shop itself.
 */
class SalesBench {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("laris.bench.seconds", 10));
    private static final int ORDERS = Integer.getInteger("laris.bench.sales", 1_000_000);
    private static final String KEY = "laris_benchmarkbenchmarkbenchmarkbenchmarkbenchmark";
    private static final String PASSWORD = "benchmark-benchmark";
    private static final String MONTH = "from=2026-10-01&to=2026-10-31";
    private static final String YEAR = "from=2025-11-18&to=2026-11-17";

    /** Lines of one order differ in goods: the first stands for the order in the shop, each for itself in its product and SKU. */
    private static final String SELL = """
            INSERT INTO sales_entry (kind, order_number, document, at, day, sku, product, title, option_text, category, method, channel,
                buyer_group, province, regency, warehouse, unit_cost, counts, pieces, gross, discount, tax, shipping, returned_pieces,
                returned, cost, earned)
            SELECT 'SALE', 'B-' || n, 'B-' || n, (date '2024-11-19' + d)::timestamptz + interval '10 hours', date '2024-11-19' + d,
                'B-' || g, 'b-' || g / 4, 'Barang ' || g / 4, '', 'kategori-' || g %% 40, (ARRAY['BANK_TRANSFER', 'QRIS', 'CASH_ON_DELIVERY'])[1 + n %% 3],
                (ARRAY['WEB', 'API'])[1 + n %% 2], 'GUEST', (11 + n %% 38)::text, (11 + n %% 38) || '.' || lpad((1 + n %% 13)::text, 2, '0'),
                (ARRAY['BDG', 'SBY'])[1 + n %% 2], 60000,
                CASE WHEN l = 0 THEN '{1,1,1,1,1,1,1,1}' ELSE '{0,1,1,1,0,1,1,1}' END::smallint[],
                p, 100000 * p, 0, 9910 * p, CASE WHEN l = 0 THEN 18000 ELSE 0 END, 0, 0, 60000 * p, 90090 * p
            FROM (SELECT n, l, (n::bigint * 7919 %% 729)::int AS d, ((n::bigint * 104729 + l * 3331) %% 10000)::int AS g, 1 + n %% 2 AS p
                FROM generate_series(1, %d) n, generate_series(0, 2) l) made ORDER BY d, n, l""";

    private final Report report = new Report();

    @TempDir
    Path scratch;

    @Test
    void measure_sales_reports() throws Exception {
        var target = Path.of("target").toAbsolutePath();
        Files.writeString(target.resolve("quarkus-app/.built"), "");
        try (var shop = new ShopUnderTest(scratch.resolve("data"), target.resolve("bench-sales.log"))) {
            shop.start("-Dlaris.api-key=" + KEY, "-Dlaris.owner.password=" + PASSWORD);
            fill(shop);
            for (var question : questions().entrySet()) ask(shop, question.getKey(), question.getValue());
            page(shop, "HTML: dashboard, a month", "/admin?dari=2026-10-01&sampai=2026-10-31");
            page(shop, "HTML: dashboard, a year", "/admin?dari=2025-11-18&sampai=2026-11-17");
            page(
                    shop,
                    "HTML: sales report by day, a month",
                    "/admin/laporan/penjualan?per=DAY&dari=2026-10-01&sampai=2026-10-31");
            check(shop);
            report.fact("highest resident memory", "%d MB", shop.residentMegabytes(true));
        }
        report.write(target.resolve("bench-sales.md"));
    }

    private void fill(ShopUnderTest shop) throws Exception {
        try (var connection = shop.database();
                var statement = connection.createStatement()) {
            statement.executeUpdate(SELL.formatted(ORDERS));
            statement.execute("ANALYZE sales_entry");
        }
        long begin = System.nanoTime();
        patient(shop, "POST", "/api/v1/sales-report/rebuild");
        shop.awaitNone("SELECT count(*) FROM sales_doubt", Duration.ofHours(1));
        report.fact("%,d orders of 3 lines added up".formatted(ORDERS), "%.1f s", (System.nanoTime() - begin) / 1e9);
    }

    private static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        for (var by : new String[] {"DAY", "CATEGORY", "REGENCY", "PRODUCT", "SKU", "WAREHOUSE"}) {
            questions.put(
                    "sales by " + by.toLowerCase(java.util.Locale.ROOT) + ", a month",
                    "sales-report?by=" + by + "&" + MONTH);
            questions.put(
                    "sales by " + by.toLowerCase(java.util.Locale.ROOT) + ", a year",
                    "sales-report?by=" + by + "&" + YEAR);
        }
        questions.put("best sellers of a month", "goods-ranking?rank=BEST&" + MONTH);
        questions.put("what rises, a year", "goods-ranking?rank=RISING&" + YEAR);
        questions.put("lines behind a figure", "sales-report/entries?by=SKU&key=B-4711&" + YEAR);
        return questions;
    }

    private void ask(ShopUnderTest shop, String name, String question) throws Exception {
        Load.Opening opening = () -> {
            var wire = shop.wire();
            return round -> wire.get("/api/v1/" + question, "X-Api-Key: " + KEY).expect(200);
        };
        Load.run(1, TIME.dividedBy(4), opening);
        report.load("REST: " + name, 1, Load.run(1, TIME, opening));
    }

    private void page(ShopUnderTest shop, String name, String path) throws Exception {
        Load.Opening opening = () -> {
            var visitor = new FormVisitor(shop.wire());
            visitor.look("/akun/masuk");
            visitor.submit("/akun/masuk", "email", "owner@laris.local", "password", PASSWORD)
                    .expect(303);
            return round -> visitor.get(path).expect(200);
        };
        Load.run(1, TIME.dividedBy(4), opening);
        report.load(name, 1, Load.run(1, TIME, opening));
    }

    /** Reads the whole book. */
    private void check(ShopUnderTest shop) throws Exception {
        long begin = System.nanoTime();
        var answer = patient(shop, "GET", "/api/v1/sales-report/check");
        if (!answer.contains("\"wrongMonths\":[]")) throw new IllegalStateException(answer);
        report.fact("the book compared with orders and sums", "%.1f s", (System.nanoTime() - begin) / 1e9);
    }

    /** Waits as long as it takes. */
    private static String patient(ShopUnderTest shop, String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(shop.address().resolve(path))
                .header("X-Api-Key", KEY)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return answer.body();
    }
}
