package id.laris.domain.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.laris.domain.shared.Invalid;
import org.junit.jupiter.api.Test;

class AccuracyTest {
    private static final double[] ACTUAL = {100, 200};
    private static final double[] FORECAST = {110, 150};

    @Test
    void smape_is_the_mean_of_the_symmetric_errors() {
        assertThat(Accuracy.smape(ACTUAL, FORECAST))
                .isCloseTo((200.0 * 10 / 210 + 200.0 * 50 / 350) / 2, within(1e-12));
    }

    @Test
    void smape_counts_nothing_forecast_and_nothing_seen_as_no_error() {
        assertThat(Accuracy.smape(new double[] {0, 0}, new double[] {0, 5})).isEqualTo(100);
    }

    @Test
    void mase_is_scaled_by_the_seasonal_naive_error_inside_the_history() {
        var history = new double[] {1, 5, 3, 9};

        assertThat(Accuracy.mase(history, ACTUAL, FORECAST, 1)).hasValue(30 / (12 / 3.0));
        assertThat(Accuracy.mase(history, ACTUAL, FORECAST, 2)).hasValue(30 / (6 / 2.0));
    }

    @Test
    void rmsse_is_scaled_by_the_squared_naive_error_since_the_first_demand() {
        assertThat(Accuracy.rmsse(new double[] {0, 0, 3, 0, 3}, ACTUAL, FORECAST)
                        .orElseThrow())
                .isCloseTo(Math.sqrt((100 + 2500) / 2.0 / 9), within(1e-12));
    }

    @Test
    void scaled_errors_have_no_value_on_a_history_that_never_changed() {
        assertThat(Accuracy.mase(new double[] {4, 4, 4}, ACTUAL, FORECAST, 1)).isEmpty();
        assertThat(Accuracy.mase(new double[] {4, 5}, ACTUAL, FORECAST, 12)).isEmpty();
        assertThat(Accuracy.rmsse(new double[] {4, 4, 4}, ACTUAL, FORECAST)).isEmpty();
    }

    @Test
    void owa_is_one_for_the_reference_itself() {
        assertThat(Accuracy.owa(13, 2, 13, 2)).isEqualTo(1);
        assertThat(Accuracy.owa(6.5, 2, 13, 2)).isEqualTo(0.75);
        assertThatThrownBy(() -> Accuracy.owa(1, 1, 0, 1)).isInstanceOf(Invalid.class);
    }

    @Test
    void coverage_counts_the_bounds_as_inside() {
        assertThat(Accuracy.coverage(new double[] {1, 2, 3, 4}, new double[] {1, 0, 4, 0}, new double[] {9, 2, 9, 3}))
                .isEqualTo(0.5);
    }

    @Test
    void bias_is_positive_when_too_much_was_forecast() {
        assertThat(Accuracy.bias(ACTUAL, FORECAST)).isEqualTo(-20);
    }

    @Test
    void refuses_another_number_of_forecasts_than_values() {
        assertThatThrownBy(() -> Accuracy.smape(ACTUAL, new double[] {1})).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Accuracy.smape(new double[0], new double[0])).isInstanceOf(Invalid.class);
    }
}
