/**
 * What will be demanded: a history goes in, a forecast with intervals and its own measured error comes out. Pure functions: no port, no
 * clock, the same answer every time. An answer never holds NaN; a history nothing can be said of is refused.
 */
package id.laris.domain.forecasting;
