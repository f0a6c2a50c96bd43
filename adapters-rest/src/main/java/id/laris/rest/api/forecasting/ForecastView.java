package id.laris.rest.api.forecasting;

import id.laris.application.forecasting.DemandForecast;
import id.laris.application.forecasting.Subject;
import id.laris.domain.forecasting.Backtest;
import id.laris.domain.forecasting.Coverage;
import id.laris.domain.stock.WarehouseCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A forecast without its weeks. */
@Schema(name = "Forecast")
record ForecastView(
        Subject.Scope level,

        @Schema(description = "SKU, or slug of the product or category; blank for the shop")
        String key,

        String title,

        @Schema(nullable = true, description = "Nothing for all together")
        String warehouse,

        @Schema(description = "Monday of the first week") LocalDate firstWeek,

        @Schema(description = "Pieces expected of the first four weeks together")
        double nextFourWeeks,

        @Schema(description = "The one that won") String model,

        @Schema(nullable = true, description = "Nothing where the history is too short to be tried on")
        BacktestView backtest,

        @Schema(description = "False also where it could not be tried")
        boolean betterThanNaive,

        int weeksOfHistory,

        @Schema(
                nullable = true,
                description = "Whose history it was helped with because its own is short; blank for the shop")
        String lender,

        Instant madeAt) {
    @Schema(name = "Backtest")
    record BacktestView(
            @Schema(description = "Forecasts made at so many earlier weeks")
            int origins,

            Backtest.Measure measure,

            @Schema(description = "Pieces a week") double error,

            @Schema(description = "Of the last value or last season, whichever did better")
            double naiveError,

            @Schema(nullable = true) CoverageView coverage) {
        static BacktestView of(Backtest tried) {
            return new BacktestView(
                    tried.origins(),
                    tried.measure(),
                    rounded(tried.error()),
                    rounded(tried.naiveError()),
                    tried.coverage().map(CoverageView::of).orElse(null));
        }
    }

    @Schema(name = "Coverage")
    record CoverageView(
            @Schema(description = "Weeks of the backtest that were known")
            int weeks,

            @Schema(description = "Of a hundred, inside the 80 % interval")
            double within80,

            @Schema(description = "Of a hundred, inside the 95 % interval")
            double within95,

            @Schema(description = "Whether these are weeks enough to say so")
            boolean enough) {
        static CoverageView of(Coverage coverage) {
            return new CoverageView(
                    coverage.steps(), rounded(coverage.share80()), rounded(coverage.share95()), coverage.isEnough());
        }
    }

    static ForecastView of(DemandForecast forecast) {
        return new ForecastView(
                forecast.subject().scope(),
                forecast.subject().key(),
                forecast.title(),
                forecast.subject().warehouse().map(WarehouseCode::value).orElse(null),
                forecast.firstWeek(),
                rounded(forecast.near()),
                forecast.model(),
                forecast.backtest().map(BacktestView::of).orElse(null),
                forecast.isBetterThanNaive(),
                forecast.weeksOfHistory(),
                forecast.lender().orElse(null),
                forecast.madeAt());
    }

    /** To a thousandth of a piece. */
    static double rounded(double pieces) {
        return BigDecimal.valueOf(pieces).setScale(3, RoundingMode.HALF_UP).doubleValue();
    }
}
