/**
 * What every capability's SQL stands on: statements on the caller's transaction, values kept until they change, events and their
 * outbox, words between instances. Few-row data that people edit is mapped with Panache; the way of an order and all search is
 * written in SQL, because there every statement counts and a test counts them.
 */
package id.laris.persistence.shared;
