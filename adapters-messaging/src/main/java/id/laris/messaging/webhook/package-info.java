/** Puts down events for the programs that want them, and keeps the lanes busy on which they travel. */
package id.laris.messaging.webhook;
