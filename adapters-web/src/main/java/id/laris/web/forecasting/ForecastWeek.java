package id.laris.web.forecasting;

import id.laris.domain.forecasting.Holiday;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A week of the past or of the future.
 *
 * @param demand NaN where it is unknown, and in the future @param expected NaN in the past, as the bounds are @param effect of a holiday
 */
record ForecastWeek(
        LocalDate monday,
        double demand,
        double expected,
        double lower80,
        double upper80,
        double lower95,
        double upper95,
        double effect) {
    Optional<Holiday> holiday() {
        return Holiday.of(monday);
    }

    public boolean isKnown() {
        return !Double.isNaN(demand);
    }

    public boolean isForecast() {
        return !Double.isNaN(expected);
    }
}
