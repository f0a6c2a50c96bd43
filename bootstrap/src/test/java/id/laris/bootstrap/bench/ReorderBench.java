package id.laris.bootstrap.bench;

import id.laris.bootstrap.bench.ReorderTrial.Sum;
import id.laris.domain.replenishment.Service;
import id.laris.domain.replenishment.StockSimulation.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What reorder advice would have done on the weeks of a real shop beside rules by hand: {@code -Dforecast.data=DIR} holds
 * online_retail_weekly_even.csv, or {@code -Dreorder.data=FILE} names such a file. Nothing fails because a figure is missed.
 */
class ReorderBench {
    private static final double[] MINIMA = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 13, 17, 22};
    private static final double[] TARGETS = {0.80, 0.90, 0.95, 0.98};

    private final List<String> lines = new ArrayList<>(List.of(
            "| rule | fill rate, % | weeks without a missing piece, % | pieces in stock on average | orders of an item | cost |",
            "|---|--:|--:|--:|--:|--:|"));

    @Test
    void measure_reorder_advice() throws IOException {
        var directory = System.getProperty("forecast.data");
        var given = System.getProperty(
                "reorder.data", directory == null ? null : directory + "/online_retail_weekly_even.csv");
        if (given == null) {
            System.out.println("SKIPPED: reorder advice was NOT measured, -Dforecast.data=DIR is missing");
            return;
        }
        var begin = System.nanoTime();
        var trials =
                read(Path.of(given)).parallelStream().map(ReorderTrial::new).toList();
        lines.add(
                "| %,d items, forecast %.1f s | | | | | |".formatted(trials.size(), (System.nanoTime() - begin) / 1e9));
        var once = curve(trials, minimum -> trial -> trial.byHandOnce(minimum, 1));
        var weekly = curve(trials, minimum -> trial -> trial.byHandEachWeek(minimum, 1));
        rows("minimum of %s weeks, set once", once);
        rows("minimum of %s weeks, looked up each week", weekly);
        for (var target : TARGETS) {
            var percent = "%.0f %%".formatted(100 * target);
            advised(
                    "Laris, nothing missing in " + percent + " of deliveries",
                    new Service.CycleService(target),
                    trials,
                    once,
                    weekly);
            advised(
                    "Laris, " + percent + " of the pieces of each item",
                    new Service.FillRate(target),
                    trials,
                    once,
                    weekly);
        }
        var file = Path.of("target").toAbsolutePath().resolve("bench-reorder.md");
        Files.write(file, lines);
        lines.forEach(System.out::println);
        System.out.println("Written to " + file);
    }

    private void advised(String name, Service service, List<ReorderTrial> trials, List<Sum> once, List<Sum> weekly) {
        var advised = sum(trials, trial -> trial.advised(service));
        row(name, advised);
        lines.add("| … at that fill rate, by hand: set once / each week | | | %,.0f / %,.0f | | |"
                .formatted(
                        ReorderTrial.stockAt(advised.fillRate(), once),
                        ReorderTrial.stockAt(advised.fillRate(), weekly)));
    }

    private static List<double[]> read(Path file) throws IOException {
        return demand(Files.readAllLines(file));
    }

    /** A name and a number for each week in each line but the first. */
    static List<double[]> demand(List<String> lines) {
        return lines.stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(","))
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
    }

    private static List<Sum> curve(List<ReorderTrial> trials, Function<Double, Function<ReorderTrial, Outcome>> rule) {
        return Arrays.stream(MINIMA)
                .mapToObj(minimum -> sum(trials, rule.apply(minimum)))
                .toList();
    }

    private static Sum sum(List<ReorderTrial> trials, Function<ReorderTrial, Outcome> rule) {
        return Sum.of(trials.parallelStream().map(rule).toList());
    }

    private void rows(String name, List<Sum> curve) {
        for (int i = 0; i < MINIMA.length; i++) row(name.formatted(MINIMA[i]), curve.get(i));
    }

    private void row(String name, Sum sum) {
        lines.add("| %s | %.1f | %.1f | %,.0f | %.1f | %,.0f |"
                .formatted(name, 100 * sum.fillRate(), 100 * sum.weeksServed(), sum.stock(), sum.orders(), sum.cost()));
    }
}
