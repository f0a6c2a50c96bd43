package id.laris.domain.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntermittentTest {
    /** Six pieces every third step. */
    private static final double[] REGULAR =
            IntStream.range(0, 60).mapToDouble(t -> t % 3 == 2 ? 6 : 0).toArray();

    @Test
    void all_ways_find_the_rate_of_regular_demand() {
        assertThat(after(Intermittent.croston(REGULAR))).isCloseTo(2, within(1e-9));
        assertThat(after(Intermittent.tsb(REGULAR))).isCloseTo(2, within(0.2));
        assertThat(after(Intermittent.ses(REGULAR))).isCloseTo(2, within(0.2));
        assertThat(after(Intermittent.adida(REGULAR))).isCloseTo(2, within(1e-9));
        assertThat(after(Intermittent.imapa(REGULAR))).isCloseTo(2, within(0.2));
    }

    @Test
    void sba_takes_half_of_the_smoothing_off_croston() {
        assertThat(after(Intermittent.sba(REGULAR)) / 2).isBetween(0.85, 0.995);
    }

    @Test
    void tsb_forgets_what_is_no_longer_wanted() {
        var ended = new double[120];
        System.arraycopy(REGULAR, 0, ended, 0, 60);

        assertThat(after(Intermittent.tsb(ended), 120)).isLessThan(after(Intermittent.croston(ended), 120) / 4);
    }

    @Test
    void intermittent_means_demand_less_often_than_every_132_hundredths_of_a_step() {
        assertThat(Intermittent.is(REGULAR)).isTrue();
        assertThat(Intermittent.is(new double[] {1, 2, 0, 3, 1, 2, 4, 1})).isFalse();
        assertThat(Intermittent.is(new double[] {0, 0, -1, 3})).isFalse();
    }

    private static double after(Fitted fitted) {
        return after(fitted, REGULAR.length);
    }

    private static double after(Fitted fitted, int steps) {
        return fitted.path(steps, 1)[0];
    }
}
