package id.laris.application.forecasting;

import static id.laris.application.shared.Sheet.column;

import id.laris.application.shared.Heading;
import id.laris.application.shared.Sheet;
import id.laris.domain.forecasting.Backtest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Forecasts as a table to take away: a row for each week of each. */
public final class ForecastTable {
    /** One week of a forecast. */
    public record Week(DemandForecast of, int step) {
        private LocalDate monday() {
            return of.firstWeek().plusWeeks(step);
        }
    }

    private ForecastTable() {}

    public static Sheet<Week> of(Iterable<DemandForecast> forecasts) {
        return new Sheet<>(
                "ramalan",
                List.of(
                        column(Heading.KEY, week -> week.of().subject().key()),
                        column(Heading.TITLE, week -> week.of().title()),
                        column(Heading.WAREHOUSE, week -> week.of().subject().place()),
                        column(Heading.WEEK, Week::monday),
                        number(Heading.EXPECTED, DemandForecast.Week::expected),
                        number(Heading.LOWER_80, DemandForecast.Week::lower80),
                        number(Heading.UPPER_80, DemandForecast.Week::upper80),
                        number(Heading.LOWER_95, DemandForecast.Week::lower95),
                        number(Heading.UPPER_95, DemandForecast.Week::upper95),
                        column(Heading.MODEL, week -> week.of().model()),
                        error(Heading.ERROR, Backtest::error),
                        error(Heading.NAIVE_ERROR, Backtest::naiveError)),
                () -> StreamSupport.stream(forecasts.spliterator(), false)
                        .flatMap(forecast ->
                                IntStream.range(0, forecast.weeks().size()).mapToObj(step -> new Week(forecast, step)))
                        .iterator());
    }

    private static Sheet.Column<Week> number(Heading heading, ToDoubleFunction<DemandForecast.Week> figure) {
        return column(
                heading, week -> rounded(figure.applyAsDouble(week.of().weeks().get(week.step()))));
    }

    private static Sheet.Column<Week> error(Heading heading, ToDoubleFunction<Backtest> error) {
        return column(
                heading, week -> week.of().backtest().map(error::applyAsDouble).map(ForecastTable::rounded));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
