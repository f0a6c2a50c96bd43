/**
 * How many pieces are where, and why. {@code available = onHand − reserved}, never below zero. Every change of onHand is one
 * movement in a ledger that replays to the levels; every change of reserved is a reservation of an order.
 * Announces {@code stock.ran-out} and {@code stock.available-again}.
 */
package id.laris.domain.stock;
