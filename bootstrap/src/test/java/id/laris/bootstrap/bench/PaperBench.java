package id.laris.bootstrap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What papers cost: an invoice as a PDF, warm, and a bundle of many drawn in the background. On the demo shop. */
class PaperBench {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("laris.bench.seconds", 15));
    private static final int PAPERS = Integer.getInteger("laris.bench.papers", 1_000);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String KEY = "laris_benchmarkbenchmarkbenchmarkbenchmarkbenchmark";
    private static final String SELLABLE = """
            SELECT l.sku FROM (SELECT sku, sum(on_hand - reserved) AS free FROM stock_level GROUP BY sku) l
                JOIN variant v ON v.sku = l.sku, generate_series(1, l.free)
            ORDER BY l.sku LIMIT ?""";

    private final Report report = new Report();

    @TempDir
    Path scratch;

    @Test
    void measure_papers() throws Exception {
        var target = Path.of("target").toAbsolutePath();
        Files.writeString(target.resolve("quarkus-app/.built"), "");
        try (var shop = new ShopUnderTest(scratch.resolve("data"), target.resolve("bench-papers.log"))) {
            shop.start("-Dlaris.api-key=" + KEY);
            sell(shop);
            one(shop);
            many(shop);
        }
        report.write(target.resolve("bench-papers.md"));
    }

    /** Orders that are paid, and the invoices that follow from them. */
    private void sell(ShopUnderTest shop) throws Exception {
        long before = shop.count("SELECT count(*) FROM invoice");
        var skus = sellable(shop);
        try (var wire = shop.wire()) {
            var checkout = new Checkout(wire, new LargeShop(1), 1);
            for (var sku : skus) checkout.pay(checkout.order(sku));
        }
        shop.awaitNone("SELECT greatest(0, %d - count(*)) FROM invoice".formatted(before + skus.size()), PATIENCE);
    }

    private static List<String> sellable(ShopUnderTest shop) throws SQLException, IOException {
        try (var connection = shop.database();
                var statement = connection.prepareStatement(SELLABLE)) {
            statement.setInt(1, PAPERS);
            var skus = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) skus.add(rows.getString(1));
            }
            return skus;
        }
    }

    private void one(ShopUnderTest shop) throws Exception {
        String number;
        try (var connection = shop.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT min(number) FROM invoice WHERE kind = 'INVOICE'")) {
            rows.next();
            number = rows.getString(1);
        }
        Load.Opening opening = () -> {
            var wire = shop.wire();
            return round -> wire.get("/api/v1/invoices/" + number + "/pdf", "X-Api-Key: " + KEY)
                    .expect(200);
        };
        Load.run(1, TIME, opening);
        report.load("REST: an invoice as a PDF", 1, Load.run(1, TIME, opening));
    }

    /** Asked for as the page does it, without the second factor: what is measured is the work behind it. */
    private void many(ShopUnderTest shop) throws Exception {
        long papers = shop.count("SELECT count(*) FROM invoice");
        long begin = System.nanoTime();
        try (var connection = shop.database();
                var statement = connection.prepareStatement("""
                        INSERT INTO invoice_bundle (id, day_from, day_to, state, papers, asked_by, asked_at)
                        SELECT ?, min(day), max(day), 'DRAWING', count(*), 'bench', now() FROM invoice""")) {
            statement.setObject(1, UUID.randomUUID());
            statement.executeUpdate();
        }
        shop.awaitNone("SELECT count(*) FROM invoice_bundle WHERE state = 'DRAWING'", PATIENCE);
        report.fact("%d papers drawn in the background".formatted(papers), "%.1f s", (System.nanoTime() - begin) / 1e9);
        report.fact("highest resident memory", "%d MB", shop.residentMegabytes(true));
    }
}
