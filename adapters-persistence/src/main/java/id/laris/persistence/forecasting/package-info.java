/** Forecasts and the histories they are made of, in PostgreSQL. */
package id.laris.persistence.forecasting;
