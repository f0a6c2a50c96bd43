/** Looks again at orders whose payments fail. */
package id.laris.messaging.risk;
