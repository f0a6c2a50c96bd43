/** What the shop's day looks like. */
package id.laris.application.reporting;
