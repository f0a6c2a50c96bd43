/**
 * What will be asked for, week by week: histories come in by {@link id.laris.application.forecasting.DemandHistory}, forecasts stay in
 * {@link id.laris.application.forecasting.Forecasts} with the error they showed when they were tried. A run looks at all that is sold and
 * makes anew only what has another history than before.
 */
package id.laris.application.forecasting;
