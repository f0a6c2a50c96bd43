/** What will be asked for, as other programs read it. */
package id.laris.rest.api.forecasting;
