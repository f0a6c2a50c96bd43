package id.laris.domain.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelsTest {
    private static final double[] LINE =
            IntStream.range(0, 30).mapToDouble(t -> 1 + 0.1 * t).toArray();
    private static final double[] LEVEL = Decomposition.filled(30, 2);

    @Test
    void the_optimiser_finds_the_bottom_of_a_valley() {
        var found = NelderMead.lowest(
                x -> Math.pow(1 - x[0], 2) + 100 * Math.pow(x[1] - x[0] * x[0], 2),
                new double[] {-1.2, 1},
                new double[] {0.5, 0.5},
                2000);

        assertThat(found[0]).isCloseTo(1, within(1e-3));
        assertThat(found[1]).isCloseTo(1, within(1e-3));
    }

    @Test
    void seasonal_naive_repeats_the_last_season_and_looks_further_back_over_a_gap() {
        var history = new double[] {1, 2, 3, 4, Double.NaN, 6};

        assertThat(new SeasonalNaive(history, 3).path(6, 4)).containsExactly(4, 2, 6, 4);
        assertThat(new SeasonalNaive(history, 1).path(6, 2)).containsExactly(6, 6);
    }

    @Test
    void every_model_goes_on_with_a_level() {
        for (var fitted : all(LEVEL))
            for (var value : fitted.path(30, 5))
                assertThat(value).as(fitted.name()).isCloseTo(2, within(1e-2));
    }

    @Test
    void holt_and_ets_go_on_with_a_line() {
        for (var fitted : new Fitted[] {Ets.holt().fit(LINE), Ets.any(1).fit(LINE)})
            assertThat(fitted.path(30, 3)[2]).as(fitted.name()).isCloseTo(1 + 0.1 * 32, within(1e-2));
    }

    @Test
    void the_chosen_form_has_a_season_where_there_is_one() {
        var seasonal = IntStream.range(0, 48)
                .mapToDouble(t -> 1 + 0.01 * t + 0.5 * Math.sin(t * Math.PI / 2) + 0.02 * Math.sin(t * 7.3))
                .toArray();

        var fitted = Ets.any(4).fit(seasonal);

        assertThat(fitted.name()).doesNotEndWith("N)");
        for (int k = 0; k < 4; k++)
            assertThat(fitted.path(48, 4)[k])
                    .isCloseTo(1 + 0.01 * (48 + k) + 0.5 * Math.sin((48 + k) * Math.PI / 2), within(0.06));
    }

    @Test
    void a_gap_does_not_pull_the_level_down() {
        var history = LEVEL.clone();
        Arrays.fill(history, 20, 26, Double.NaN);

        for (var fitted : all(history))
            for (var value : fitted.path(30, 3))
                assertThat(value).as(fitted.name()).isCloseTo(2, within(1e-2));
    }

    private static Fitted[] all(double[] history) {
        return new Fitted[] {
            Ets.simple().fit(history),
            Ets.holt().fit(history),
            Ets.damped().fit(history),
            Ets.any(1).fit(history),
            Theta.of(history),
            Ces.of(history)
        };
    }
}
