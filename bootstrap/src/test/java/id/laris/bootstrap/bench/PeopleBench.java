package id.laris.bootstrap.bench;

import id.laris.bootstrap.browser.PostBox;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What knowing people costs: signing in, pages for somebody who is signed in beside the same pages for a visitor, and fifty orders with
 * all that is sealed in them. On the demo shop, one client, so that nothing waits for anything else.
 */
class PeopleBench {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("laris.bench.seconds", 15));
    private static final int TURNS = 4;
    private static final String KEY = "laris_benchmarkbenchmarkbenchmarkbenchmarkbenchmark";
    private static final String PASSWORD = "tiga payung di teras";
    private static final String EMAIL = "ratna@contoh.test";

    private final Report report = new Report();

    @TempDir
    Path scratch;

    @Test
    void measure_people() throws Exception {
        var target = Path.of("target").toAbsolutePath();
        Files.writeString(target.resolve("quarkus-app/.built"), "");
        try (var post = new PostBox();
                var shop = new ShopUnderTest(scratch.resolve("data"), target.resolve("bench-people.log"))) {
            var arguments = new ArrayList<String>();
            post.environment().forEach((name, value) -> arguments.add("-D" + inProperties(name) + "=" + value));
            arguments.add("-Dlaris.api-key=" + KEY);
            shop.start(arguments.toArray(String[]::new));
            register(shop, post);
            signIns(shop);
            // Who signed in is recognised; a product also shows them their size and their wish.
            pages(shop, "shelf", "/kategori/kaos");
            pages(shop, "product", "/produk/kaos-pinisi");
            orders(shop);
        }
        report.write(target.resolve("bench-people.md"));
    }

    private static String inProperties(String variable) {
        return variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    private void register(ShopUnderTest shop, PostBox post) throws Exception {
        try (var visitor = new FormVisitor(shop.wire())) {
            visitor.look("/akun/daftar");
            visitor.submit("/akun/daftar", "name", "Ratna", "email", EMAIL, "password", PASSWORD)
                    .expect(200);
            var link = URI.create(post.linkFor(EMAIL, "/akun/verifikasi"));
            visitor.look(link.getPath() + "?" + link.getQuery());
            visitor.submit("/akun/verifikasi", "token", link.getQuery().replace("token=", ""), "password", PASSWORD)
                    .expect(303);
        }
    }

    private void signIns(ShopUnderTest shop) throws Exception {
        Load.Opening opening = () -> {
            var visitor = new FormVisitor(shop.wire());
            visitor.look("/akun/masuk");
            return round -> visitor.submit("/akun/masuk", "email", EMAIL, "password", PASSWORD)
                    .expect(303);
        };
        Load.run(1, TIME, opening);
        report.load("signing in", 1, Load.run(1, TIME, opening));
    }

    /** In turns, because the machine's own speed changes while one measures. */
    private void pages(ShopUnderTest shop, String name, String path) throws Exception {
        Load.Opening strangers = () -> {
            var wire = shop.wire();
            return round -> wire.get(path).expect(200);
        };
        Load.Opening customers = () -> {
            var visitor = new FormVisitor(shop.wire());
            visitor.look("/akun/masuk");
            visitor.submit("/akun/masuk", "email", EMAIL, "password", PASSWORD).expect(303);
            return round -> visitor.get(path).expect(200);
        };
        Load.run(1, TIME, strangers);
        Load.run(1, TIME, customers);
        var overhead = new ArrayList<Double>();
        for (int turn = 0; turn < TURNS; turn++) {
            var visitor = Load.run(1, TIME.dividedBy(TURNS), strangers);
            var customer = Load.run(1, TIME.dividedBy(TURNS), customers);
            overhead.add(customer.millis(0.5) - visitor.millis(0.5));
            report.load("HTML: " + name + ", a visitor", 1, visitor);
            report.load("HTML: " + name + ", a customer who is signed in", 1, customer);
        }
        report.fact(
                "what it costs to know the customer of a %s, median, best and worst of %d turns".formatted(name, TURNS),
                "%.2f–%.2f ms",
                overhead.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                overhead.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
    }

    private void orders(ShopUnderTest shop) throws Exception {
        Load.Opening opening = () -> {
            var wire = shop.wire();
            return round ->
                    wire.get("/api/v1/orders?limit=50", "X-Api-Key: " + KEY).expect(200);
        };
        Load.run(1, TIME, opening);
        report.load("REST: fifty orders, buyers opened", 1, Load.run(1, TIME, opening));
    }
}
