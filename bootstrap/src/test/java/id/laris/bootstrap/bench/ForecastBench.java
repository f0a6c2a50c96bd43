package id.laris.bootstrap.bench;

import id.laris.domain.forecasting.Accuracy;
import id.laris.domain.forecasting.Forecast;
import id.laris.domain.forecasting.Forecast.Level;
import id.laris.domain.forecasting.Forecaster;
import id.laris.domain.forecasting.Reference;
import id.laris.domain.forecasting.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How far forecasts are off, on series that were published for such comparisons: {@code -Dforecast.data=DIR} holds m3.csv, tourism.csv,
 * carparts.csv and online_retail_weekly_even.csv. Beside each figure stand what it is to reach and the plain forecast of the same run.
 * Nothing fails because a figure is missed or something was slow.
 */
class ForecastBench {
    private static final int PARTS_AHEAD = Integer.getInteger("forecast.parts.horizon", 6);
    private static final int WEEKS_AHEAD = 4;
    private static final int MANY = Integer.getInteger("forecast.series", 10_000);

    private final List<String> lines = new ArrayList<>(List.of(
            "| series | measured | Laris | to reach | naive | simple smoothing |", "|---|---|--:|--:|--:|--:|"));

    /** One series, forecast three ways. */
    private record Answer(Competition series, Forecast ours, double[] naive, double[] simple) {
        static Answer of(Competition series) {
            var history = Series.of(series.history(), series.season());
            var ahead = series.future().length;
            return new Answer(
                    series,
                    Forecaster.forecast(history, ahead),
                    Reference.naive(history, ahead),
                    Reference.simpleSmoothing(history, ahead));
        }
    }

    /** One error of one forecast. */
    private interface Measure {
        double of(Competition series, double[] forecast);
    }

    @Test
    void measure_forecasts() throws IOException {
        speed();
        var given = System.getProperty("forecast.data");
        if (given == null) {
            System.out.println("SKIPPED: the competitions were NOT measured, -Dforecast.data=DIR is missing");
        } else {
            var directory = Path.of(given);
            m3(run("M3", Competition.read(directory.resolve("m3.csv"))));
            tourism(run("tourism", Competition.read(directory.resolve("tourism.csv"))));
            var weeks = directory.resolve("online_retail_weekly_even.csv");
            demand(
                    "retail weeks",
                    run("retail weeks", Competition.readWide(weeks, WEEKS_AHEAD)),
                    "3 % below simple smoothing");
            var parts = directory.resolve("carparts.csv");
            demand("car parts", run("car parts", Competition.readWide(parts, PARTS_AHEAD)), "0.60");
        }
        var file = Path.of("target").toAbsolutePath().resolve("bench-forecast.md");
        Files.write(file, lines);
        lines.forEach(System.out::println);
        System.out.println("Written to " + file);
    }

    private List<Answer> run(String name, List<Competition> series) {
        var begin = System.nanoTime();
        var answers = series.stream().parallel().map(Answer::of).toList();
        lines.add("| %s | %,d series, backtests and plain forecasts included | %.1f s | | | |"
                .formatted(name, series.size(), (System.nanoTime() - begin) / 1e9));
        return answers;
    }

    private void m3(List<Answer> all) {
        row("M3, all", "sMAPE", all, "12.5", ForecastBench::smape);
        for (var period : List.of("yearly", "quarterly", "monthly", "other"))
            row("M3, " + period, "sMAPE", of(period, all), "", ForecastBench::smape);
        row("M3, yearly", "MASE", of("yearly", all), "2.77", ForecastBench::mase);
        row("M3, quarterly", "MASE", of("quarterly", all), "1.09", ForecastBench::mase);
        row("M3, monthly", "MASE", of("monthly", all), "0.858", ForecastBench::mase);
        row("M3, other", "MASE", of("other", all), "1.90", ForecastBench::mase);
        coverage("M3", all);
    }

    private void tourism(List<Answer> all) {
        row("tourism, monthly", "MASE", of("monthly", all), "1.54", ForecastBench::mase);
        row("tourism, quarterly", "MASE", of("quarterly", all), "1.59", ForecastBench::mase);
        row("tourism, yearly", "MASE", of("yearly", all), "", ForecastBench::mase);
        coverage("tourism", all);
    }

    private void demand(String name, List<Answer> all, String target) {
        row(name, "RMSSE", all, target, ForecastBench::rmsse);
        row(name, "bias, pieces a step", all, "near 0", (series, forecast) -> Accuracy.bias(series.future(), forecast));
        coverage(name, all);
    }

    private void row(String name, String measured, List<Answer> all, String target, Measure measure) {
        lines.add("| %s | %s | %.3f | %s | %.3f | %.3f |"
                .formatted(
                        name,
                        measured,
                        mean(all, answer -> measure.of(answer.series, answer.ours.expected())),
                        target,
                        mean(all, answer -> measure.of(answer.series, answer.naive)),
                        mean(all, answer -> measure.of(answer.series, answer.simple))));
    }

    private void coverage(String name, List<Answer> all) {
        for (var level : Level.values()) {
            var inside = mean(
                    all,
                    answer -> Accuracy.coverage(
                            answer.series.future(), answer.ours.lower(level), answer.ours.upper(level)));
            var percent = level == Level.OF_80_PERCENT ? 80 : 95;
            lines.add("| %s | inside the %d %% interval, %% | %.1f | %d ± 3 | | |"
                    .formatted(name, percent, 100 * inside, percent));
        }
        var better = mean(all, answer -> answer.ours.isBetterThanNaive() ? 1 : 0);
        lines.add("| %s | better than naive in their backtest, %% | %.0f | | | |".formatted(name, 100 * better));
    }

    private static List<Answer> of(String period, List<Answer> all) {
        return all.stream()
                .filter(answer -> answer.series.period().equals(period))
                .toList();
    }

    /** Without the series that have no such error. */
    private static double mean(List<Answer> all, ToDoubleFunction<Answer> error) {
        return all.stream()
                .mapToDouble(error)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
    }

    private static double smape(Competition series, double[] forecast) {
        return Accuracy.smape(series.future(), forecast);
    }

    private static double mase(Competition series, double[] forecast) {
        return Accuracy.mase(series.history(), series.future(), forecast, series.season())
                .orElse(Double.NaN);
    }

    private static double rmsse(Competition series, double[] forecast) {
        return Accuracy.rmsse(series.history(), series.future(), forecast).orElse(Double.NaN);
    }

    /** Made-up weekly demand of two years, a third of it intermittent. */
    private void speed() {
        var series = IntStream.range(0, MANY).mapToObj(ForecastBench::weekly).toList();
        var begin = System.nanoTime();
        var models = series.stream()
                .parallel()
                .map(history -> Forecaster.forecast(history, WEEKS_AHEAD).model())
                .distinct()
                .count();
        lines.add("| made up | %,d series × 104 weeks with backtest, %d ways won | %.1f s | 60 s | | |"
                .formatted(MANY, models, (System.nanoTime() - begin) / 1e9));
    }

    private static Series weekly(int seed) {
        var random = new Random(seed);
        var level = 5 + 50 * random.nextDouble();
        var values = new double[104];
        for (int t = 0; t < values.length; t++) {
            var season = 1 + 0.3 * Math.sin(2 * Math.PI * t / 52);
            var some = seed % 3 != 0 || random.nextDouble() < 0.3;
            values[t] = some ? Math.max(0, Math.rint(level * season + 6 * random.nextGaussian())) : 0;
        }
        return Series.of(values, 52);
    }
}
