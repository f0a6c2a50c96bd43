package id.laris.bootstrap.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.laris.application.shared.CsvReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well search finds, on a catalogue and questions from outside: {@code -Dlaris.bench.catalogue=FILE} with the columns
 * StockCode, description and price, {@code -Dlaris.bench.questions=FILE} with variant, query and relevant_ids (separated by
 * blanks, semicolons or bars). Every question is asked once, of a shop that has not been asked it before.
 */
class SearchBench {
    private static final String CATALOGUE = System.getProperty("laris.bench.catalogue");
    private static final String QUESTIONS = System.getProperty("laris.bench.questions");
    private static final int PAGE = 10;

    @TempDir
    Path scratch;

    private static final class Score {
        private int asked;
        private int first;
        private int page;
        private final List<Long> nanos = new ArrayList<>();

        private double share(int hits) {
            return 100.0 * hits / asked;
        }

        private double millis(double share) {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted[(int) (sorted.length * share)] / 1e6;
        }
    }

    @Test
    void measure_what_is_found() throws Exception {
        assumeTrue(
                CATALOGUE != null && QUESTIONS != null,
                "SKIPPED: give -Dlaris.bench.catalogue and -Dlaris.bench.questions to measure how well search finds");
        var file = scratch.resolve("catalogue.csv");
        var products = writeProductFile(file);
        var scores = new TreeMap<String, Score>();
        try (var shop = new ShopUnderTest(
                scratch.resolve("data"), Path.of("target", "bench.log").toAbsolutePath())) {
            shop.start("-Dlaris.demo=false", "-Dlaris.import=" + file, "-Dlaris.import-rate=20000");
            shop.awaitNone("SELECT count(*) FROM product_import WHERE state <> 'DONE'", Duration.ofMinutes(10));
            try (var wire = shop.wire()) {
                for (var row : rows(Path.of(QUESTIONS))) ask(wire, row, scores);
            }
        }
        System.out.printf(
                "%n| questions, of %,d products | asked | found first %% | among ten %% | median ms | p95 ms |%n",
                products);
        System.out.println("|---|--:|--:|--:|--:|--:|");
        scores.forEach((variant, score) -> System.out.printf(
                "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
                variant,
                score.asked,
                score.share(score.first),
                score.share(score.page),
                score.millis(0.5),
                score.millis(0.95)));
    }

    private static void ask(Wire wire, Map<String, String> row, Map<String, Score> scores) throws IOException {
        var begin = System.nanoTime();
        var answer = wire.get("/api/v1/products?limit=" + PAGE + "&q="
                        + URLEncoder.encode(row.get("query"), StandardCharsets.UTF_8))
                .expect(200)
                .text();
        var score = scores.computeIfAbsent(row.get("variant"), any -> new Score());
        score.nanos.add(System.nanoTime() - begin);
        var wanted = Arrays.stream(row.get("relevant_ids").split("[ ;|]"))
                .map(SearchBench::handle)
                .toList();
        var found = found(answer);
        score.asked++;
        if (!found.isEmpty() && wanted.contains(found.get(0))) score.first++;
        if (found.stream().anyMatch(wanted::contains)) score.page++;
    }

    private static List<String> found(String answer) {
        var found = new ArrayList<String>();
        var mark = "\"slug\":\"item-";
        for (int at = answer.indexOf(mark); at >= 0; at = answer.indexOf(mark, at + 1))
            found.add(answer.substring(at + mark.length() - 5, answer.indexOf('"', at + mark.length())));
        return found;
    }

    private static String handle(String id) {
        return "item-" + id.toLowerCase(Locale.ROOT);
    }

    private int writeProductFile(Path file) throws IOException {
        var products = 0;
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Handle,Title,Published,Variant SKU,Variant Price\n");
            for (var row : rows(Path.of(CATALOGUE))) {
                var title = row.get("description").strip().replace("\"", "\"\"");
                out.write("%s,\"%s\",TRUE,%s,%s%n"
                        .formatted(handle(row.get("StockCode")), title, row.get("StockCode"), row.get("price")));
                products++;
            }
        }
        return products;
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            var csv = new CsvReader(in);
            var heading = csv.next().orElseThrow().cells();
            var rows = new ArrayList<Map<String, String>>();
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var named = new HashMap<String, String>();
                for (int i = 0; i < heading.size(); i++)
                    named.put(heading.get(i), row.get().cells().get(i));
                rows.add(named);
            }
            return rows;
        }
    }
}
