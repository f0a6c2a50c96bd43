/** What all use cases stand on: events and their outbox, ids, idempotency, the shop's settings, pages of lists. */
package id.laris.application.shared;
