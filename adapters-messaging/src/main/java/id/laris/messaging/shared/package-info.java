/**
 * How events travel: from the outbox over the channel {@code domain-events} to their consumer, through PostgreSQL by default and
 * through Kafka by configuration. Failures and dead letters live in the outbox in both cases.
 */
package id.laris.messaging.shared;
