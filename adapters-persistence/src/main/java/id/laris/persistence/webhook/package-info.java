/** Webhooks, what waits for them and how it went, in PostgreSQL; the events themselves stay where they are and are read along. */
package id.laris.persistence.webhook;
