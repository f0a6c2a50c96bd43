package id.laris.domain.forecasting;

import java.util.Optional;

/**
 * What forecasts made at earlier steps would have missed by, each from the history before it only, beside the best naive forecast made
 * at the same steps. Rolling origin: Tashman (2000), Out-of-sample tests of forecasting accuracy, IJF 16.
 *
 * @param origins how many such forecasts
 * @param measure what is averaged: the absolute error, or the root of the squared one where demand is intermittent
 * @param error in the units of the history
 * @param naiveError of the last value, or of the last season, whichever did better
 * @param coverage of the intervals; empty where it was not measured
 */
public record Backtest(int origins, Measure measure, double error, double naiveError, Optional<Coverage> coverage) {
    /** How errors are averaged. */
    public enum Measure {
        MEAN_ABSOLUTE,
        ROOT_MEAN_SQUARE
    }

    public Backtest(int origins, Measure measure, double error, double naiveError) {
        this(origins, measure, error, naiveError, Optional.empty());
    }

    public boolean isBetterThanNaive() {
        return error < naiveError;
    }
}
