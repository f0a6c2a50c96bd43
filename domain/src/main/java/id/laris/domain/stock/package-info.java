/**
 * How many pieces are where, and why. {@code available = onHand − reserved}, never below zero; damaged pieces are kept apart. Every
 * change of onHand or damaged is one movement in a ledger that replays to the levels; every change of reserved is a reservation of an
 * order. Announces {@code stock.changed}, {@code stock.ran-low}, {@code stock.ran-out} and {@code stock.available-again},
 * and {@code warehouse.closed} and {@code warehouse.opened}.
 * Warehouses say where they ship to; which one ships an order is decided by {@link id.laris.domain.stock.Sourcing}, and why is kept.
 */
package id.laris.domain.stock;
