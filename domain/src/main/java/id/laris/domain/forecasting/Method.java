package id.laris.domain.forecasting;

/** A way of forecasting. Unknown steps are NaN; at least one is known; no value is much larger than 1 in size. */
@FunctionalInterface
interface Method {
    Fitted fit(double[] history);
}
