/** Forecasts are planned each night and made in the background. */
package id.laris.messaging.forecasting;
