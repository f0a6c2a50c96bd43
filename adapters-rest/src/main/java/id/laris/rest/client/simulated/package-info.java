/**
 * A payment provider that moves no money: for trying out a shop, for tests and demonstrations. It behaves like a real one, with a
 * hosted page, signed notices over HTTP and books of its own, and plays what real ones do on bad days.
 */
package id.laris.rest.client.simulated;
