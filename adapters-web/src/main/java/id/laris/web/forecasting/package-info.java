/** What will sell: a list, and each forecast with its history, its intervals and its measured error. */
package id.laris.web.forecasting;
