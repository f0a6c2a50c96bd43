/** Who buys and where they live: contact and postal address, as typed into a checkout and kept on an order. */
package id.laris.domain.customer;
