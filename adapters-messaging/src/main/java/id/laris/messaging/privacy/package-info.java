/** Copies and erasures that customers asked for, by the clock. */
package id.laris.messaging.privacy;
