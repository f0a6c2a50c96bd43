package id.laris.domain.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void keeps_what_it_was_given_and_no_reference_to_it() {
        var values = new double[] {1, 2};
        var series = Series.of(values, 7, 1, 7, 24);
        values[0] = 99;

        assertThat(series.at(0)).isEqualTo(1);
        assertThat(series.periods()).containsExactly(7, 24);
        assertThat(series).isEqualTo(Series.of(new double[] {1, 2}, 24, 7));
    }

    @Test
    void an_unknown_step_is_not_zero() {
        var series = Series.of(new double[] {1, 0, Double.NaN}, new boolean[] {true, false, false});

        assertThat(series.known()).isEqualTo(1);
        assertThat(series.isKnown(1)).isFalse();
        assertThatThrownBy(() -> series.at(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuses_what_is_no_history() {
        assertThatThrownBy(() -> Series.of(new double[] {Double.NaN})).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Series.of(new double[] {Double.POSITIVE_INFINITY}))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Series.of(new double[] {1e200})).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Series.of(new double[] {1}, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Series.of(new double[] {1}, new boolean[0])).isInstanceOf(Invalid.class);
    }
}
