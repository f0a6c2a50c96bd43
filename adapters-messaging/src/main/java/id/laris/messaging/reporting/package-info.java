/** What follows sales. */
package id.laris.messaging.reporting;
