package id.laris.domain.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.laris.domain.forecasting.Forecast.Level;
import id.laris.domain.shared.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ForecasterTest {
    @Property(tries = 150)
    void every_answer_is_finite_and_lies_inside_its_intervals(
            @ForAll("histories") Series history, @ForAll @IntRange(min = 1, max = 15) int horizon) {
        var forecast = Forecaster.forecast(history, horizon);

        assertThat(forecast.horizon()).isEqualTo(horizon);
        for (int k = 0; k < horizon; k++) {
            var expected = forecast.expected()[k];
            var narrow = new double[] {forecast.lower(Level.OF_80_PERCENT)[k], forecast.upper(Level.OF_80_PERCENT)[k]};
            var wide = new double[] {forecast.lower(Level.OF_95_PERCENT)[k], forecast.upper(Level.OF_95_PERCENT)[k]};
            assertThat(List.of(narrow[0], narrow[1], wide[0], wide[1])).allMatch(Double::isFinite);
            assertThat(expected).isFinite().isBetween(narrow[0], narrow[1]);
            assertThat(wide[0]).isLessThanOrEqualTo(narrow[0]);
            assertThat(wide[1]).isGreaterThanOrEqualTo(narrow[1]);
        }
        forecast.backtest().ifPresent(test -> {
            assertThat(test.error()).isFinite().isNotNegative();
            assertThat(test.naiveError()).isFinite().isNotNegative();
        });
        assertThat(forecast.model()).isNotBlank();
    }

    @Property(tries = 30)
    void the_same_history_gets_the_same_answer(@ForAll("histories") Series history) {
        assertThat(Forecaster.forecast(history, 4).expected())
                .isEqualTo(Forecaster.forecast(history, 4).expected());
    }

    @Property(tries = 50)
    void what_was_never_below_zero_is_not_forecast_below_zero(@ForAll("demands") Series history) {
        var forecast = Forecaster.forecast(history, 6);

        assertThat(Arrays.stream(forecast.expected()).min().orElseThrow()).isNotNegative();
        assertThat(Arrays.stream(forecast.lower(Level.OF_95_PERCENT)).min().orElseThrow())
                .isNotNegative();
    }

    @Provide
    Arbitrary<Series> histories() {
        var value = Arbitraries.oneOf(
                Arbitraries.doubles().between(-1000, 1000),
                Arbitraries.of(0.0, 0.0, 1.0, -3.0, 1e150, -1e150, 1e-200, 1e9));
        var mark = Arbitraries.of(true, true, true, false);
        return value.array(double[].class).ofMinSize(1).ofMaxSize(40).flatMap(values -> mark.array(boolean[].class)
                .ofSize(values.length)
                .flatMap(known -> Arbitraries.of(1, 3, 4, 7).map(period -> {
                    known[0] = true;
                    return Series.of(values, known, period);
                })));
    }

    @Provide
    Arbitrary<Series> demands() {
        return Arbitraries.of(0.0, 0.0, 0.0, 1.0, 2.0, 50.0)
                .array(Double[].class)
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(values -> Series.of(
                        Arrays.stream(values).mapToDouble(Double::doubleValue).toArray(), 7));
    }

    @Test
    void refuses_a_history_without_anything_known_and_a_horizon_of_nothing() {
        assertThatThrownBy(() -> Forecaster.forecast(Series.of(new double[0]), 3))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Forecaster.forecast(Series.of(new double[2], new boolean[2]), 3))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Forecaster.forecast(Series.of(new double[] {1}), 0))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Forecaster.forecast(Series.of(new double[] {1}), 100_000))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void one_point_is_expected_again_with_wide_doubt_and_no_backtest() {
        var forecast = Forecaster.forecast(Series.of(new double[] {8}), 2);

        assertThat(forecast.expected()).containsExactly(8, 8);
        assertThat(forecast.upper(Level.OF_80_PERCENT)[0]).isGreaterThan(10);
        assertThat(forecast.backtest()).isEmpty();
        assertThat(forecast.isBetterThanNaive()).isFalse();
    }

    @Test
    void the_measured_share_inside_of_intervals_comes_near_what_they_promise() {
        var random = new Random(17);
        double steps = 0;
        double within80 = 0;
        double within95 = 0;
        for (int item = 0; item < 40; item++) {
            var demand = IntStream.range(0, 104)
                    .mapToDouble(t -> 40 + 6 * random.nextGaussian())
                    .toArray();
            var coverage = Forecaster.forecast(Series.of(demand, 52), 26)
                    .backtest()
                    .flatMap(Backtest::coverage)
                    .orElseThrow();
            assertThat(coverage.isEnough()).isTrue();
            steps += coverage.steps();
            within80 += coverage.within80();
            within95 += coverage.within95();
        }
        assertThat(within80 / steps).isCloseTo(0.8, within(0.08));
        assertThat(within95 / steps).isCloseTo(0.95, within(0.04));
    }

    @Test
    void a_short_history_does_not_tell_how_good_its_intervals_are() {
        var few = Forecaster.forecast(Series.of(new double[] {3, 5, 2, 4, 6, 3, 5, 4}), 4);

        assertThat(few.backtest().flatMap(Backtest::coverage)).isPresent();
        assertThat(few.backtest().flatMap(Backtest::coverage).filter(Coverage::isEnough))
                .isEmpty();
    }

    @Test
    void what_never_changed_is_expected_to_stay() {
        assertThat(Forecaster.forecast(Series.of(new double[12], 4), 2).expected())
                .containsExactly(0, 0);
        var level = Forecaster.forecast(Series.of(Decomposition.filled(30, -7), 7), 3);
        assertThat(level.expected()).containsExactly(-7, -7, -7);
        assertThat(level.upper(Level.OF_95_PERCENT)).containsExactly(-7, -7, -7);
    }

    @Test
    void days_without_stock_do_not_lower_what_is_expected() {
        var random = new Random(3);
        var demand = IntStream.range(0, 120)
                .mapToDouble(t -> 40 + 4 * random.nextGaussian())
                .toArray();
        var known = new boolean[120];
        for (int t = 0; t < 120; t++) known[t] = t < 95 || t >= 110;
        for (int t = 0; t < 120; t++) if (!known[t]) demand[t] = 0;

        var censored = Forecaster.forecast(Series.of(demand, known, 7), 7).expected();

        for (var value : censored) assertThat(value).isCloseTo(40, within(5.0));
    }

    @Test
    void two_seasons_at_once_beat_the_naive_forecast_and_come_near_the_truth() {
        var random = new Random(5);
        var truth = IntStream.range(0, 24 * 7 * 6 + 48)
                .mapToDouble(t -> 100 + 30 * Math.sin(2 * Math.PI * t / 24) + (t / 24 % 7 >= 5 ? 25 : 0))
                .toArray();
        var seen = Arrays.stream(truth)
                .map(value -> value + 4 * random.nextGaussian())
                .limit(24 * 7 * 6)
                .toArray();

        var forecast = Forecaster.forecast(Series.of(seen, 24, 168), 48);

        assertThat(forecast.isBetterThanNaive()).isTrue();
        var error = Accuracy.meanAbsolute(Arrays.copyOfRange(truth, 24 * 7 * 6, truth.length), forecast.expected());
        assertThat(error).isLessThan(4);
    }

    @Test
    void a_random_walk_is_not_said_to_be_forecast_much_better_than_naive() {
        var random = new Random(11);
        var walk = new double[80];
        for (int t = 1; t < 80; t++) walk[t] = walk[t - 1] + random.nextGaussian();

        var test = Forecaster.forecast(Series.of(walk), 6).backtest().orElseThrow();

        assertThat(test.isBetterThanNaive()).isEqualTo(test.error() < test.naiveError());
        assertThat(test.error()).isGreaterThan(0.6 * test.naiveError());
        assertThat(test.origins()).isEqualTo(3);
    }

    @Test
    void rare_demand_is_forecast_by_its_rate_and_judged_by_squares() {
        var random = new Random(7);
        var demand = IntStream.range(0, 200)
                .mapToDouble(t -> random.nextDouble() < 0.2 ? 5 : 0)
                .toArray();

        var forecast = Forecaster.forecast(Series.of(demand), 8);

        assertThat(forecast.expected()[0]).isCloseTo(1, within(0.5));
        assertThat(forecast.backtest().orElseThrow().measure()).isEqualTo(Backtest.Measure.ROOT_MEAN_SQUARE);
    }
}
