/** Messages: outbox relay, event channels, mail and outgoing webhooks. */
package id.laris.messaging;
